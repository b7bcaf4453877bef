declare module "edmonds-blossom-fixed" {
  /** The partner of each vertex, or -1; vertices that no edge names beyond the last are left out. */
  function maximumMatching(edges: number[][], maxCardinality?: boolean): number[];
  export = maximumMatching;
}
