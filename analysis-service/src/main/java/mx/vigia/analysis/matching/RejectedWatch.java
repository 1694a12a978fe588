package mx.vigia.analysis.matching;

import java.util.UUID;
import java.util.function.Function;
import mx.vigia.platform.i18n.Language;

/**
 * A watch that was set and cannot stand in this house: only a newer one understands its question, or none any more, or there is no room for one of its sort.
 *
 * @param why in words for whoever asks; worded only when it is to be said
 */
public record RejectedWatch(UUID watch, long revision, Function<Language, String> why) {}
