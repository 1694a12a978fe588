package mx.vigia.notification.digest.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.LawData;
import mx.vigia.notification.intake.TopicData;
import mx.vigia.notification.watch.WatchSubjects;
import mx.vigia.platform.i18n.Language;

/** The topics and laws of a committee, and those of the matters it was alerted of, as choices. Pure. */
public record SubjectChoices(List<Choice> topics, List<Choice> laws) {
    /** The maximum number of each that it does not have. */
    private static final int MAX_CHOICES = 40;

    public SubjectChoices {
        topics = List.copyOf(topics);
        laws = List.copyOf(laws);
    }

    /**
     * A topic or a law.
     *
     * @param name as it is stored: of a known topic its id
     * @param label the name shown to this reader
     * @param had whether the committee has it
     * @param unmet whether none of the matters names it
     */
    public record Choice(String name, String label, boolean had, boolean unmet) {}

    /**
     * Returns those it has first, in its order; then those of the bills, in their order.
     *
     * @param names what this reader calls a topic that none of them names
     */
    public static SubjectChoices of(
            WatchSubjects has, List<FactEvent.Bill> offered, Language language, UnaryOperator<String> names) {
        var topics = offered.stream().flatMap(bill -> bill.topics().stream()).toList();
        var laws = offered.stream().flatMap(bill -> bill.laws().stream()).toList();
        return new SubjectChoices(topics(has, topics, language, names), laws(has, laws));
    }

    private static List<Choice> topics(
            WatchSubjects has, List<TopicData> offered, Language language, UnaryOperator<String> names) {
        var choices = new ArrayList<Choice>();
        has.topics()
                .forEach(name -> choices.add(offered.stream()
                        .filter(topic -> SubjectNameMatcher.matchesName(topic, name))
                        .findFirst()
                        .map(topic -> new Choice(topic.id(), topic.in(language), true, false))
                        .orElse(new Choice(name, names.apply(name), true, true))));
        offered.stream()
                .filter(topic -> has.topics().stream().noneMatch(name -> SubjectNameMatcher.matchesName(topic, name)))
                .map(topic -> new Choice(topic.id(), topic.in(language), false, false))
                .distinct()
                .limit(MAX_CHOICES)
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> laws(WatchSubjects has, List<LawData> offered) {
        var choices = new ArrayList<Choice>();
        has.laws()
                .forEach(name -> choices.add(new Choice(
                        name,
                        name,
                        true,
                        offered.stream().noneMatch(law -> SubjectNameMatcher.matchesName(law, name)))));
        offered.stream()
                .filter(law -> has.laws().stream().noneMatch(name -> SubjectNameMatcher.matchesName(law, name)))
                .map(law -> new Choice(law.name(), law.name(), false, false))
                .distinct()
                .limit(MAX_CHOICES)
                .forEach(choices::add);
        return choices;
    }
}
