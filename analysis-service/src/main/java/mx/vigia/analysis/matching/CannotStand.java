package mx.vigia.analysis.matching;

import java.util.UUID;

/**
 * A watch that was set and cannot stand in this house: only a newer one understands its question, or none any more, or there is no room for one of its sort.
 *
 * @param spanish why, in words for whoever asks
 * @param english the same
 */
public record CannotStand(UUID watch, long revision, String spanish, String english) {}
