package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** Describes in one language what happened to a bill: pure, word for word from the fact. */
final class Narrator {
    private static final int MAX_PROPONENTS = 5;

    private final FactEvent fact;
    private final Language language;
    private final Messages words;
    private final LetterTerms terms;
    private final ProceedingNarrator proceedings;
    private final OriginNarrator origin;
    private final HappeningKey happening;

    Narrator(FactEvent fact, LocalDate today, Language language, Messages words) {
        this.fact = fact;
        this.language = language;
        this.words = words;
        this.terms = new LetterTerms(language, words);
        this.origin = new OriginNarrator(fact, terms);
        this.proceedings = new ProceedingNarrator(fact, today, language, words);
        this.happening = new HappeningKey(fact, origin, proceedings, words);
    }

    /** Returns what happened, in a sentence. */
    String heading() {
        return proceedings.say("letter.heading." + happening.key());
    }

    /** Returns what happened, in the two or three words that fit a subject line. */
    String subjectWords() {
        return happening.isUnderWay()
                ? TextCase.decapitalize(
                        new StageNarrator(fact, words).stageText(fact.bill().stage()))
                : proceedings.say("letter.brief." + happening.key());
    }

    /** Returns what the matter has become, in two or three words that begin with a capital. */
    String now() {
        var key = "letter.now." + happening.key();
        var brief = subjectWords();
        return words.has(key) ? proceedings.say(key) : TextCase.capitalize(brief);
    }

    /** Returns the lines of the letter: what changed first, then the current state. */
    List<LetterModel.Line> lines() {
        var lines = new ArrayList<LetterModel.Line>();
        changes(lines);
        add(lines, "letter.origin", origin.text());
        lines.addAll(proceedings.lines());
        lines.addAll(new DeadlineNarrator(fact, language, words).lines());
        lines.addAll(new StageNarrator(fact, words).lines());
        fact.day()
                .filter(day -> fact.after().called().isEmpty() // the time of the meeting was stated already
                        && fact.after().awaited().isEmpty())
                .ifPresent(
                        day -> lines.add(LetterModel.Line.of(words.say("letter.date"), DateWords.day(day, language))));
        add(lines, "letter.proponents", proponents());
        add(lines, "letter.topics", topics());
        addCitation(lines);
        return lines;
    }

    /** Returns what a letter of one matter adds to its item: the source's own words, who presented it, its citation. */
    List<LetterModel.Line> details() {
        var lines = new ArrayList<LetterModel.Line>();
        fact.after().taken().ifPresent(step -> add(lines, "letter.step", PlainText.of(step.phrase())));
        new ReferralNarrator(fact, words).details().ifPresent(lines::add);
        lines.addAll(proceedings.points());
        add(lines, "letter.proponents", proponents());
        addCitation(lines);
        return lines;
    }

    private void addCitation(List<LetterModel.Line> lines) {
        add(lines, "letter.citation", PlainText.of(fact.bill().citation()));
        add(lines, "letter.congress", uncitedCongress());
    }

    /** Returns the congress of a federal entity, where nothing else names it; else empty. */
    private String uncitedCongress() {
        var congress = fact.bill().congress();
        return congress == null || !fact.bill().citation().isEmpty()
                ? ""
                : PlainText.of(congress.name().in(language)).replaceFirst("^(?:el|the) ", "");
    }

    private void changes(List<LetterModel.Line> lines) {
        if (hasTitleChange()) {
            lines.add(new LetterModel.Line(
                    words.say("letter.title"),
                    PlainText.of(fact.before().wording().title()),
                    PlainText.of(fact.after().wording().title())));
        }
        joined().ifPresent(lines::add);
        lines.addAll(new FieldChangeNarrator(fact, terms).lines());
        fact.after().taken().ifPresent(step -> add(lines, "letter.step", PlainText.of(step.phrase())));
        new ReferralNarrator(fact, words).line().ifPresent(lines::add);
        fact.after().window().ifPresent(window -> consultation(window, lines));
        add(lines, "letter.flag", origin.flag());
        lines.addAll(new TextChangeWriter(fact, words).lines());
        new OtherArticles(fact, words).line().ifPresent(lines::add);
    }

    /** Returns the matter that belongs to this one, and when it was announced alone; empty where none is told of. */
    Optional<LetterModel.Line> joined() {
        var title = PlainText.of(fact.after().wording().title()).replaceFirst("\\s*\\.$", "");
        if (fact.kind() != FactKind.LINKED || title.isEmpty()) {
            return Optional.empty();
        }
        var told = fact.after()
                .joinedLater()
                .map(joined -> words.say(
                        "letter.joined.later",
                        title,
                        DateWords.day(LocalDate.ofInstant(joined.announced(), DateWords.MEXICO), language)))
                .orElse(title);
        return Optional.of(LetterModel.Line.of(words.say("letter.joined"), told));
    }

    private void consultation(FactEvent.Consultation window, List<LetterModel.Line> lines) {
        if (window.closesOn() != null) {
            var before =
                    fact.before().window().map(FactEvent.Consultation::closesOn).orElse(null);
            var moved = before != null && !before.equals(window.closesOn());
            lines.add(new LetterModel.Line(
                    words.say("letter.consultation.closes"),
                    moved ? DateWords.day(before, language) : "",
                    lastDay(window)));
        }
    }

    private String lastDay(FactEvent.Consultation window) {
        var day = DateWords.day(window.closesOn(), language);
        return window.calculated() ? words.say("letter.consultation.calculated", day) : day;
    }

    private boolean hasTitleChange() {
        return fact.kind() == FactKind.TEXT_CHANGED
                && !fact.before().wording().title().isEmpty()
                && !fact.before()
                        .wording()
                        .title()
                        .equals(fact.after().wording().title());
    }

    /** Returns who presents the bill; who calls a hearing is said of the meeting. */
    private String proponents() {
        return fact.bill().proponents().stream()
                .limit(fact.bill().isHearing() ? 0 : MAX_PROPONENTS)
                .map(proponent -> PlainText.of(
                        proponent.group().isEmpty()
                                ? proponent.name()
                                : proponent.name() + " (" + proponent.group() + ")"))
                .collect(Collectors.joining("; "));
    }

    private String topics() {
        return origin.isTopicCorrection() ? "" : terms.topics(fact.bill().topics());
    }

    /** Returns a note when the fact was seen long after it happened; empty otherwise. */
    String late() {
        return fact.late() ? words.say("letter.late", DateWords.day(fact.times().captured(), language)) : "";
    }

    private void add(List<LetterModel.Line> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(LetterModel.Line.of(words.say(label), text));
        }
    }
}
