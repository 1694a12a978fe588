package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.MeetingData;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/** Describes what a matter has become by a fact: old stage, new stage or step, day, and by whom. */
record StepNarrator(FactEvent fact, Narrator narrator, LocalDate today, Messages words) {
    private static final int MAX_PHRASE_LENGTH = 140;

    /** The kinds that change or announce something, by which the matter becomes nothing else. */
    private static final Set<FactKind> NO_STEPS = EnumSet.of(
            FactKind.TEXT_CHANGED,
            FactKind.DETAILS_CHANGED,
            FactKind.CORRECTED,
            FactKind.AGENDA,
            FactKind.AGENDA_POSTPONED,
            FactKind.AGENDA_CANCELLED,
            FactKind.CONSULTATION_CLOSING,
            FactKind.DEADLINE_NEAR,
            FactKind.DEADLINE_MOVED,
            FactKind.DEADLINE_PASSED,
            FactKind.LINKED,
            FactKind.UNLINKED,
            FactKind.WAITING);

    private static final Set<String> PRESENTED_KINDS = Set.of("initiative", "motion");

    private static final Set<FactKind> FINAL_KINDS = EnumSet.of(
            FactKind.PUBLISHED,
            FactKind.IN_FORCE,
            FactKind.DISCARDED,
            FactKind.WITHDRAWN,
            FactKind.LAPSED,
            FactKind.CONCLUDED,
            FactKind.ACCUMULATED,
            FactKind.SUPERSEDED,
            FactKind.RESOLVED);

    /** The kinds said by the source's own sentence: there are no words of ours for them. */
    private static final Set<FactKind> IN_THE_SOURCES_WORDS = EnumSet.of(FactKind.STEP_ADDED, FactKind.UNKNOWN);

    /** Whether the matter has become something by it, or a step told before is taken back. */
    boolean isStep() {
        return !NO_STEPS.contains(fact.kind())
                || fact.isFirstText()
                || fact.after().takesBack();
    }

    boolean isFinal() {
        return FINAL_KINDS.contains(fact.kind());
    }

    FactNarrative.Happening happening() {
        var stages = new StageNarrator(fact, words);
        var steps = new StepStages(fact);
        var stated = fact.before().progress().stage();
        var before = steps.isLate() ? "" : before(stated);
        var standing = new FactNarrative.Standing(
                steps.known(),
                steps.isLate(),
                fact.bill().stage(),
                stages.stageText(fact.bill().stage()));
        return new FactNarrative.Happening(
                standing.isOvertaken() ? words.say("letter.brief.earlier", brief()) : brief(),
                before.isEmpty() ? earlierSteps() : stages.stageText(before),
                now(stages),
                standing.isOvertaken() && isUndatedStep() ? "" : on(),
                detail(),
                new StatedVotes(fact, words).brief().or(extension()::inWords).orElse(""),
                standing);
    }

    /** Returns what had happened to a bill before the step by which it is first told; of a paper it is not known. */
    private String earlierSteps() {
        if (!PRESENTED_KINDS.contains(fact.bill().kind()) || fact.kind() == fact.arrival()) {
            return "";
        }
        var all = fact.after().tells();
        var earlier = fact.isFirstText() ? all.stream().limit(Math.max(0, all.size() - 1L)) : all.stream();
        return earlier.map(kind -> "letter.now." + kind.written())
                .filter(words::has)
                .map(words::say)
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    /** Returns the stage before; of what is no step the present one, and none of what was never so. */
    private String before(String stated) {
        if (fact.after().takesBack()) {
            return "";
        }
        return stated.isEmpty() && !isStep() && !fact.bill().isHearing()
                ? fact.bill().stage()
                : stated;
    }

    private String brief() {
        var happened = narrator.subjectWords();
        return fact.after()
                .called()
                .flatMap(this::when)
                .map(when -> happened + " " + when)
                .or(() -> closing().map(day -> words.say("letter.brief.until", happened, day)))
                .or(() -> extension().inWords().map(until -> happened + " " + until))
                .orElse(happened);
    }

    /** Returns the last day to comment, where that is what is told. */
    private Optional<String> closing() {
        return fact.after()
                .window()
                .map(FactEvent.Consultation::closesOn)
                .filter(day -> fact.kind() == FactKind.CONSULTATION_OPENED
                        || fact.kind() == FactKind.CONSULTATION_EXTENDED
                        || fact.kind() == FactKind.CONSULTATION_CLOSING)
                .map(day -> DateWords.weekday(day, today, words.language()));
    }

    /** Returns the day of a meeting, and its hour if it stands. */
    private Optional<String> when(MeetingData meeting) {
        var upcoming = new UpcomingNarrator(fact, today, words);
        return meeting.status().equals("cancelled") || meeting.dropsTheBill()
                ? meeting.onDay().map(day -> DateWords.weekday(day, today, words.language()))
                : Optional.of(upcoming.time(meeting)).filter(time -> !time.isEmpty());
    }

    private String now(StageNarrator stages) {
        var after = fact.after().progress().stage();
        if (isSaidByStage(after) || fact.isFirstText() && !after.isEmpty()) {
            return stages.stageText(after);
        }
        var document = "letter.now.text-changed." + fact.after().wording().textKind();
        if (words.has(document)) {
            return words.say(document);
        }
        var phrase =
                fact.after().taken().map(step -> PlainText.of(step.phrase())).orElse("");
        return IN_THE_SOURCES_WORDS.contains(fact.kind()) && !phrase.isEmpty()
                ? words.say("asked.quoted", PlainText.cut(phrase, MAX_PHRASE_LENGTH))
                : narrator.now();
    }

    /** Whether the name of the stage reached says it, with the chamber, congress or gazette. */
    private boolean isSaidByStage(String stage) {
        return switch (fact.kind()) {
            case NEW, MOTION_NEW -> !stage.isEmpty();
            case PUBLISHED -> stage.startsWith("PUBLISHED_");
            case PASSED -> stage.startsWith("PASSED_") && fact.bill().congress() != null;
            default -> false;
        };
    }

    /** Returns the day, unless it is that of a meeting or a deadline, which is stated as what comes next. */
    private String on() {
        return fact.after().called().isPresent() || fact.after().awaited().isPresent()
                ? ""
                : fact.day()
                        .map(day -> DateWords.date(day, today, words.language()))
                        .map(day -> isUndatedStep() ? words.say("letter.on-page", day) : day)
                        .orElse("");
    }

    /** Whether the source states a step and not its day: the only one known is that of the page. */
    private boolean isUndatedStep() {
        return fact.after().taken().isPresent() && fact.times().happened() == null;
    }

    private String detail() {
        if (fact.after().takesBack()) {
            return words.say("letter.now.stage", stageName(fact.bill().stage()));
        }
        if (fact.isFirstText()) {
            return stepDetail();
        }
        if (tellsReferralOfPaper()) {
            return new ReferralNarrator(fact, words).ofPaper();
        }
        return fact.after().tells().contains(FactKind.CONSULTATION_EXTENDED)
                ? TextCase.decapitalize(words.say("letter.now.consultation-extended"))
                : stepDetail();
    }

    private ReportExtension extension() {
        return new ReportExtension(fact, today, words);
    }

    private String stepDetail() {
        return new ProceedingNarrator(fact, today, words.language(), words)
                .summary()
                .or(new StatedVotes(fact, words)::figures)
                .or(extension()::inWords)
                .orElseGet(() -> new ReferralNarrator(fact, words).summary());
    }

    private boolean tellsReferralOfPaper() {
        return fact.isAboutAPaper() && fact.after().tells().contains(FactKind.REFERRED);
    }

    private String stageName(String stage) {
        return new StageNarrator(fact, words).stageText(stage);
    }
}
