package mx.vigia.analysis.matching;

import java.util.UUID;
import java.util.function.Function;
import mx.vigia.platform.i18n.Language;

/**
 * A watch that was set and cannot be active in this version: only a newer version understands its query, or no version
 * any more, or there is no room for such a query.
 *
 * @param why the reason in words for the user; formatted only when shown
 */
public record RejectedWatch(UUID watch, long revision, Function<Language, String> why) {}
