package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/** All that a letter tells of one matter, in the order in which it happened: pure. */
record MatterStory(List<LetterSection> sections) {
    MatterStory {
        sections = sections.stream()
                .sorted(Comparator.comparing((LetterSection section) ->
                                section.told().timing().day())
                        .thenComparing(section -> section.told().timing().captured()))
                .toList();
    }

    /** Groups these sections by matter or meeting, in their order. */
    static List<MatterStory> of(List<LetterSection> sections) {
        return new StoryGroups(sections).groups().stream().map(MatterStory::new).toList();
    }

    boolean isOfMeeting() {
        return byMatter().size() > 1;
    }

    /** Returns how many matters these are about: one may be told under a meeting and by itself. */
    static int countMatters(Collection<MatterStory> stories) {
        return (int) stories.stream()
                .flatMap(story -> story.sections().stream())
                .map(section -> section.subject().matter())
                .distinct()
                .count();
    }

    /** Returns the latest section of each matter. */
    private Map<String, LetterSection> byMatter() {
        return sections.stream()
                .collect(Collectors.toMap(
                        section -> section.subject().matter(),
                        section -> section,
                        (old, now) -> now,
                        LinkedHashMap::new));
    }

    /**
     * Orders matters: urgent ones, then those with a day ahead, the nearest first, or at their end, then the others.
     */
    static Comparator<MatterStory> byImportance(LocalDate today) {
        return Comparator.comparing((MatterStory story) -> story.rank(today))
                .thenComparing(
                        story -> story.nextDay(today).map(UpcomingDay::day).orElse(LocalDate.MAX))
                .thenComparing(Comparator.comparing((MatterStory story) ->
                                story.latest().told().timing().day())
                        .reversed());
    }

    /** Returns the suffix of sentences that count these: not all of them are bills where one is a source. */
    static String countedAs(List<MatterStory> stories) {
        return stories.stream()
                        .flatMap(story -> story.sections().stream())
                        .anyMatch(section -> section.notice().kind().isSourceFact())
                ? ".mixed"
                : "";
    }

    private int rank(LocalDate today) {
        if (isUrgent()) {
            return 0;
        }
        var isFinal =
                sections.stream().anyMatch(section -> section.told().timing().isFinal());
        return isFinal || nextDay(today).isPresent() ? 1 : 2;
    }

    boolean isUrgent() {
        return withoutFormerTerms().anyMatch(section -> section.told().timing().urgent());
    }

    /** Returns the last step, or else the last of all. */
    LetterSection latest() {
        return told().getLast();
    }

    /** Returns the name of the matter, or who meets. */
    MatterName name() {
        return isOfMeeting()
                ? MatterName.ofMeeting(upcoming().getFirst().what())
                : sections.getLast().told().name();
    }

    /** Returns the steps, as they followed each other; where there are none, what else there is. */
    private List<LetterSection> told() {
        var steps = new StepSequence(sections).inOrder();
        return steps.isEmpty() ? sections : steps;
    }

    /** Returns the nearest day ahead, if there is one. */
    Optional<UpcomingDay> nextDay(LocalDate today) {
        return upcoming().stream().filter(day -> day.isAhead(today)).findFirst();
    }

    /** Returns the days told of, each meeting, consultation and deadline as it was told last, in order. */
    List<UpcomingDay> upcoming() {
        var latest = withoutFormerTerms()
                .flatMap(section -> section.told().content().upcoming().stream())
                .collect(Collectors.toMap(UpcomingDay::key, day -> day, (old, now) -> now, LinkedHashMap::new));
        return latest.values().stream()
                .map(day -> isOfMeeting() ? day.withoutPoints() : day)
                .sorted(Comparator.comparing(UpcomingDay::day))
                .toList();
    }

    /** Returns the sections without those that tell the last day of a consultation which was extended since. */
    private Stream<LetterSection> withoutFormerTerms() {
        var extended = sections.reversed().stream()
                .filter(section -> section.notice().kind() == FactKind.CONSULTATION_EXTENDED)
                .findFirst()
                .map(sections::lastIndexOf)
                .orElse(0);
        return Stream.concat(
                sections.subList(0, extended).stream()
                        .filter(section ->
                                section.told().content().upcoming().stream().noneMatch(UpcomingDay::isConsultation)),
                sections.subList(extended, sections.size()).stream());
    }

    /** Returns the steps of the period: the stage before all of them, each step, and the last one by itself. */
    LetterModel.Steps steps(Messages words) {
        return steps(latest().told().happening().detail(), words);
    }

    /** Returns the same for a matter in one line, which has no space for the committees of a referral. */
    LetterModel.Steps briefSteps(Messages words) {
        return latest().notice().kind() == FactKind.REFERRED ? steps("", words) : steps(words);
    }

    private LetterModel.Steps steps(String detail, Messages words) {
        if (isOfMeeting()) {
            return new LetterModel.Steps(
                    "",
                    latest().told().happening().now(),
                    " · " + words.say("letter.many.matters", byMatter().size()));
        }
        if (sections.stream().allMatch(StoryGroups::isOfMeeting) && upcoming().size() > 1) {
            return new LetterModel.Steps("", meetings(words), "");
        }
        return new StorySteps(sections, told(), words).inOneLine(detail);
    }

    /** Returns how many meetings it tells of, and how many of them are cancelled or deal with it no longer. */
    private String meetings(Messages words) {
        var all = upcoming();
        var called = Stream.of(UpcomingDay.Status.CANCELLED, UpcomingDay.Status.WITHOUT_THE_MATTER)
                .map(status -> Map.entry(
                        status,
                        all.stream()
                                .filter(day -> day.call().status() == status)
                                .count()))
                .filter(off -> off.getValue() > 0)
                .map(off -> ", " + words.say("letter.now.meetings." + off.getKey(), off.getValue()));
        return words.say("letter.now.meetings", all.size()) + called.collect(Collectors.joining());
    }

    /** Returns at most this many parts that differ; of a meeting the matters that it deals with, and how many more. */
    List<TextChange> changes(int max, Messages words) {
        if (isOfMeeting()) {
            return new MeetingMatters(List.copyOf(byMatter().values())).listed(max, words);
        }
        return all(section -> section.told().content().changes().stream())
                .limit(max)
                .toList();
    }

    /** Returns the articles that changed. */
    ChangedArticles changedArticles() {
        return sections.stream()
                .map(section -> section.told().content().articles())
                .reduce(ChangedArticles.NONE, ChangedArticles::and);
    }

    /** Returns how many articles changed that do not concern the reader, each time in a sentence. */
    List<String> changedElsewhere() {
        return all(section -> Stream.of(section.told().content().elsewhere()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    List<String> notes() {
        return all(section -> section.told().notes().stream()).toList();
    }

    /** Returns the details of the latest fact, without what the steps say; those of each fact have no room. */
    List<LetterModel.Line> details(Messages words) {
        if (isOfMeeting()) {
            return List.of();
        }
        var steps = steps(words);
        var said = new SentenceWords(String.join(" ", steps.earlier(), steps.now(), steps.after()));
        var last = sections.getLast().told().timing().isStep() ? latest() : sections.getLast();
        return last.told().content().details().stream()
                .filter(line -> !line.label().equals(words.say("letter.step")) || !said.include(line.text()))
                .toList();
    }

    /** Returns at most this many links to read, the comparisons, and what the reader may do about it. */
    LetterModel.Links links(int max, Messages words) {
        return new StoryLinks(sections, latest(), isOfMeeting()).links(max, words);
    }

    /** Returns the address of our page of the matter or the meeting. */
    String address(Messages words) {
        return new StoryLinks(sections, latest(), isOfMeeting()).address(words);
    }

    private <T> Stream<T> all(Function<LetterSection, Stream<T>> part) {
        return sections.stream().flatMap(part).distinct();
    }
}
