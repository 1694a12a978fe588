package mx.vigia.analysis.topic.document;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** The searchable names of a site: its id, the part after its country, and its display name, if it has one. */
final class SourceNames {
    private static final String MESSAGE_PREFIX = "site.";
    private static final String BUNDLE = "messages/analysis";

    /** The display names of sites, in both languages, by id. */
    private static final Map<String, Both> NAMES_BY_SITE = Messages.of(Language.ES, BUNDLE).keys().stream()
            .filter(key -> key.startsWith(MESSAGE_PREFIX))
            .collect(Collectors.toUnmodifiableMap(key -> key.substring(MESSAGE_PREFIX.length()), SourceNames::both));

    private record Both(String es, String en) {}

    private SourceNames() {}

    static Stream<String> of(String site) {
        var shown = NAMES_BY_SITE.get(site);
        return Stream.of(
                        Stream.of(site),
                        Arrays.stream(site.split("\\.")).skip(1),
                        Stream.ofNullable(shown).flatMap(name -> Stream.of(name.es, name.en)))
                .flatMap(names -> names)
                .distinct();
    }

    private static Both both(String key) {
        return new Both(
                Messages.of(Language.ES, BUNDLE).say(key),
                Messages.of(Language.EN, BUNDLE).say(key));
    }
}
