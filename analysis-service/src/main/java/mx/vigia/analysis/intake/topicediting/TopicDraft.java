package mx.vigia.analysis.intake.topicediting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.topic.InvalidTopicException;
import mx.vigia.analysis.topic.TopicFile;
import mx.vigia.analysis.topic.TopicRuleSet;
import mx.vigia.analysis.topic.TopicYaml;

/** The file of a topic as a person wrote it, checked for errors that no shipped file has. */
record TopicDraft(String id) {
    private static final Pattern ID_PATTERN = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** Path segments of addresses that occupy the position of a topic id. */
    private static final Set<String> RESERVED_IDS = Set.of("explain", "new", "corrections", "trials");

    private static final int MAX_RULES = 60;
    private static final int MAX_NAME_LENGTH = 120;
    private static final int MAX_DESCRIPTION_LENGTH = 1_000;

    /**
     * Matches characters that no page can show: control characters, and those that change the direction of writing or
     * are invisible.
     */
    private static final Pattern INVISIBLE_PATTERN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

    /**
     * Parses the file; an invalid topic is an {@link InvalidTopicException}. Whether its queries can be parsed is
     * checked in the trial.
     *
     * @param topic the id that it must have; null for a new topic
     */
    static TopicDraft read(String topic, String file, TopicRuleSet ruleSet) {
        InvalidTopicException.throwUnless(
                file.length() <= TopicEditor.MAX_FILE_LENGTH,
                "un archivo de hasta 100,000 caracteres",
                "at most 100,000 characters",
                file.length());
        TopicFile written = TopicYaml.read(file, new TypeReference<>() {});
        requireValidId(topic, written.id(), ruleSet);
        requireValidRules(written);
        requireUniqueNames(written, ruleSet);
        requireDescriptions(written.description());
        written.broader().forEach(broader -> requireValidBroader(written.id(), broader, ruleSet));
        return new TopicDraft(written.id());
    }

    private static void requireValidId(String topic, String id, TopicRuleSet ruleSet) {
        InvalidTopicException.throwUnless(
                ID_PATTERN.matcher(id).matches() && !RESERVED_IDS.contains(id),
                "un id de 2 a 40 letras minúsculas, cifras y guiones, que no sea una palabra de las direcciones",
                "an id of 2 to 40 small letters, figures and hyphens, and no word of the addresses",
                id);
        if (topic == null) {
            InvalidTopicException.throwUnless(
                    !ruleSet.files().containsKey(id), "un id que no tenga otro tema", "an id no topic has", id);
        } else {
            InvalidTopicException.throwUnless(id.equals(topic), "el id " + topic, "the id " + topic, id);
        }
    }

    private static void requireValidRules(TopicFile written) {
        int rules = written.rules().size()
                + written.against().size()
                + written.exclusions().size();
        InvalidTopicException.throwUnless(
                !written.rules().isEmpty() && rules <= MAX_RULES,
                "de 1 a 60 reglas y exclusiones",
                "1 to 60 rules and exclusions",
                rules);
        Stream.concat(written.rules().stream(), written.against().stream())
                .forEach(rule -> InvalidTopicException.throwUnless(
                        rule.weight() > 0 && rule.weight() <= 1,
                        "un peso mayor que 0 y de hasta 1",
                        "a weight above 0, at most 1",
                        rule.weight()));
    }

    /** Requires unique names: with a name of another topic, watches would follow the wrong one. */
    private static void requireUniqueNames(TopicFile written, TopicRuleSet ruleSet) {
        Set<String> others = ruleSet.topics().stream()
                .filter(other -> !other.id().equals(written.id()))
                .flatMap(other -> other.names().stream())
                .map(TextAnalyzer::fold)
                .collect(Collectors.toSet());
        Stream.of(written.id(), written.name().es(), written.name().en()).forEach(name -> {
            InvalidTopicException.throwUnless(
                    isDisplayable(name, MAX_NAME_LENGTH),
                    "un nombre de hasta 120 caracteres que se vean",
                    "a name of at most 120 characters that can be seen",
                    name);
            InvalidTopicException.throwUnless(
                    !others.contains(TextAnalyzer.fold(name)),
                    "un nombre que no tenga otro tema",
                    "a name no other topic has",
                    name);
        });
    }

    private static void requireDescriptions(TopicFile.Bilingual description) {
        Stream.of(description.es(), description.en())
                .forEach(each -> InvalidTopicException.throwUnless(
                        isDisplayable(each, MAX_DESCRIPTION_LENGTH),
                        "una descripción de hasta 1,000 caracteres que se vean",
                        "a description of at most 1,000 characters that can be seen",
                        each.length() + " (" + each.substring(0, Math.min(MAX_NAME_LENGTH, each.length())) + ")"));
    }

    private static void requireValidBroader(String id, String broader, TopicRuleSet ruleSet) {
        InvalidTopicException.throwUnless(
                ruleSet.files().containsKey(broader) && !broader.equals(id),
                "en broader, el id de otro tema",
                "in broader, the id of another topic",
                broader);
    }

    private static boolean isDisplayable(String words, int maxLength) {
        return !words.isBlank()
                && words.length() <= maxLength
                && !INVISIBLE_PATTERN.matcher(words).find();
    }
}
