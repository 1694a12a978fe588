package mx.vigia.analysis.record;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.clock.DeadlineTold;
import mx.vigia.analysis.desk.HandOnBill;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Fact;
import mx.vigia.analysis.dossier.FactKind;
import mx.vigia.analysis.search.Labels;
import mx.vigia.house.Language;

/** What happened to a bill, newest first: its steps as the sources tell them, and what we saw change. */
record Timeline(Dossier bill, List<Fact> facts, Labels labels) {
    private static final String PRESENTED = "presented";
    private static final Comparator<LocalDate> FIRST_UNKNOWN = Comparator.nullsFirst(Comparator.naturalOrder());

    /**
     * One entry.
     *
     * @param day when it happened, or null where nobody says
     * @param phrase the source's own sentence, or an empty word
     * @param captured when we read it, or null
     * @param page the page that says so, or null where it is no longer known
     * @param change old and new, or null where nothing was replaced
     * @param doubt what does not fit about it, or an empty word
     */
    @TemplateData
    public record Entry(
            String kind,
            LocalDate day,
            String headline,
            String phrase,
            String referred,
            List<DocumentLink> documents,
            Instant captured,
            boolean late,
            Provenance page,
            Changed change,
            String doubt) {

        /** Whether all the rest came after it. */
        boolean opening() {
            return kind.equals(PRESENTED);
        }
    }

    /** The old beside the new. */
    @TemplateData
    public record Changed(String before, String after) {}

    /** Newest first; of one day, what was read later stands above, and what follows above what it follows from. */
    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < bill.steps().size(); i++) {
            var page = i < bill.stepPages().size() ? bill.stepPages().get(i) : null;
            entries.add(entry(bill.steps().get(i), page));
        }
        facts.reversed().stream().filter(fact -> !tellsAStep(fact)).forEach(fact -> entries.add(entry(fact)));
        entries.sort(Comparator.comparing(Timeline::place, FIRST_UNKNOWN)
                .thenComparing(Entry::opening, Comparator.reverseOrder())
                .thenComparing(Entry::captured, Comparator.nullsFirst(Comparator.naturalOrder())));
        return entries.reversed();
    }

    /** The newest change that replaced something. */
    Optional<Entry> lastChange() {
        return facts.stream()
                .filter(fact -> !fact.opens() && !fact.learned())
                .findFirst()
                .map(this::entry);
    }

    /** What does not fit about a step: it is kept and shown all the same. */
    private String doubt(Step step) {
        return bill.flagOf(step)
                .map(flag -> labels.words().say("flag." + flag.word()))
                .orElse("");
    }

    private static LocalDate place(Entry entry) {
        if (entry.day() != null || entry.captured() == null) {
            return entry.day();
        }
        return Labels.dayOf(entry.captured());
    }

    /** A step; {@code read} is null where the bill was folded before the pages of its steps were kept. */
    private Entry entry(Step step, Provenance read) {
        var fact = facts.stream()
                .filter(other ->
                        tellsAStep(other) && other.after().step().phrase().equals(step.phrase()))
                .findFirst();
        var told = fact.or(() -> facts.stream().filter(Fact::opens).findFirst());
        var page = read == null ? told.map(this::page).orElse(null) : read;
        return new Entry(
                kind(step),
                step.date(),
                labels.step(step),
                step.phrase(),
                step.phrase().isBlank() || labels.words().language() == Language.EN
                        ? labels.referred(step.committees())
                        : "",
                step.documents(),
                page == null ? told.map(Fact::captured).orElse(null) : page.fetchedAt(),
                fact.map(Fact::late).orElse(false),
                page,
                null,
                doubt(step));
    }

    private Entry entry(Fact fact) {
        var day = fact.happened() == null ? fact.published() : fact.happened();
        return new Entry(
                fact.kind().word(),
                day,
                labels.words().say("fact." + headline(fact)),
                phrase(fact),
                fact.after().committees() == null
                        ? ""
                        : labels.referred(fact.after().committees()),
                List.of(),
                fact.captured(),
                fact.late(),
                page(fact),
                new Changes(labels).of(fact),
                "");
    }

    /** The source's own words for a step; of a vote which part it was about, and the figures. */
    private String phrase(Fact fact) {
        if (fact.after().correction() != null) {
            return HandOnBill.named(
                    fact.after().correction().field(), labels.words().language());
        }
        var vote = fact.after().vote();
        if (vote != null) {
            var whole = vote.whole();
            var figures = labels.words().say("fact.vote-figures", whole.favour(), whole.against(), whole.abstention());
            return vote.question() == null ? figures : vote.question() + ": " + figures;
        }
        var meeting = fact.after().meeting();
        if (meeting != null) {
            return Stream.of(meeting.title(), meeting.item())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" — "));
        }
        if (fact.after().deadline() != null) {
            return awaited(fact.after().deadline());
        }
        return fact.after().step() == null ? "" : fact.after().step().phrase();
    }

    /** What is due, and by when; a day that is not certain is never said as if it were. */
    private String awaited(DeadlineTold deadline) {
        var name = labels.words().language() == Language.ES
                ? deadline.name().es()
                : deadline.name().en();
        var key = deadline.certain() ? "fact.due" : "fact.due-to-verify";
        return labels.words().say(key, name, labels.day(deadline.due()));
    }

    /** A text that was not known before did not change: it became available. */
    private static String headline(Fact fact) {
        var before = fact.before();
        if (fact.kind() == FactKind.VOTE && before != null) {
            return "vote-corrected";
        }
        if (fact.kind() != FactKind.TEXT_CHANGED) {
            return fact.kind().word();
        }
        if (fact.after().textSha256() == null) {
            return before == null ? "title-known" : fact.kind().word();
        }
        boolean retitled = before != null && before.title() != null;
        return (before == null || before.textSha256() == null) && !retitled
                ? "text-known"
                : fact.kind().word();
    }

    private static String kind(Step step) {
        return switch (step.kind()) {
            case PRESENTED -> PRESENTED;
            case REFERRED -> "referred";
            case EXTENDED, URGENT, WAIVED, REPORTED, REPORTED_NEGATIVE, PASSED, REJECTED, WITHDRAWN, PUBLISHED, OTHER ->
                "step-added";
        };
    }

    private static boolean tellsAStep(Fact fact) {
        return fact.after().step() != null;
    }

    /** The page it was read from; null where nobody kept it and that page has been read again since. */
    private Provenance page(Fact fact) {
        return fact.page() != null
                ? fact.page()
                : bill.provenance().stream()
                        .filter(page -> page.fetchedAt().equals(fact.captured()))
                        .findFirst()
                        .orElse(null);
    }
}
