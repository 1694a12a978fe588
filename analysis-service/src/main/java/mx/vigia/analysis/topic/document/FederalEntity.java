package mx.vigia.analysis.topic.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * The origin of a bill, derived from the name of its source: a federal entity of Mexico, the Federation, or another
 * country.
 *
 * @param code as in {@code mx.jal}, {@code mx} and {@code us}
 * @param es its name in Spanish
 * @param en its name in English
 */
public record FederalEntity(String code, String es, String en) {
    /** The pattern of sites of federal entities of Mexico: mx.jal.congreso. */
    private static final Pattern STATE_SITE_PATTERN = Pattern.compile("(mx\\.[a-z]{3,4})\\.congreso(?:\\..*)?");

    private static final String MESSAGE_PREFIX = "entity.";
    private static final String FEDERATION_CODE = "mx";

    private static final Map<String, FederalEntity> ENTITIES_BY_CODE =
            Messages.of(Language.ES, "messages/analysis").keys().stream()
                    .filter(key -> key.startsWith(MESSAGE_PREFIX))
                    .map(key -> new FederalEntity(
                            key.substring(MESSAGE_PREFIX.length()), label(Language.ES, key), label(Language.EN, key)))
                    .collect(Collectors.toUnmodifiableMap(FederalEntity::code, entity -> entity));

    /** Returns the code of the entity or country of a site, even if it has no name. */
    public static String codeOf(String site) {
        var state = STATE_SITE_PATTERN.matcher(site);
        return state.matches() ? state.group(1) : site.replaceAll("\\..*", "");
    }

    /** Returns the entity of the bills of a site; empty for manual entries. */
    static Optional<FederalEntity> of(String site) {
        return Optional.ofNullable(ENTITIES_BY_CODE.get(codeOf(site)));
    }

    /** Returns all known entities, in the order of their codes. */
    static List<FederalEntity> all() {
        return ENTITIES_BY_CODE.values().stream()
                .sorted(Comparator.comparing(FederalEntity::code))
                .toList();
    }

    /** Returns its searchable names: in Spanish first, in English second, then its code and the end of it. */
    List<String> names() {
        var others = code.equals(FEDERATION_CODE)
                ? Stream.of(code, "México", "Mexico", "Federación", "federal", "federation")
                : Stream.concat(
                        Stream.of(code, code.substring(code.lastIndexOf('.') + 1)), StateAbbreviations.of(code));
        return Stream.concat(Stream.of(es, en), others.distinct()).toList();
    }

    private static String label(Language language, String key) {
        return Messages.of(language, "messages/analysis").say(key);
    }
}
