/** Version of the kit; stands on both elements and in every receipt. */
export const KIT_VERSION = '0.1.0'
