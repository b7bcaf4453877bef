/** A sentence that ends in an abbreviated day ends in one full stop: "senast tor 26 nov." and not "nov..". */
export const oneFullStop = (sentence: string): string => sentence.replaceAll(/(?<!\.)\.\.(?!\.)/g, ".");
