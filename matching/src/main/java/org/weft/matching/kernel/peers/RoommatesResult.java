package org.weft.matching.kernel.peers;

/**
 * What {@link StableRoommates} found: {@link StablePairs}, or a {@link StablePartition} which proves that no stable
 * matching exists. {@link RoommatesCheck} checks either.
 */
public sealed interface RoommatesResult permits StablePairs, StablePartition {}
