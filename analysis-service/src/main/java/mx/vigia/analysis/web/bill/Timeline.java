package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.TimelineDay;
import mx.vigia.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * The history of a bill, newest first: its steps as the sources state them, and the changes observed.
 *
 * @param others the bills that its link facts are about, as far as they are known
 */
record Timeline(Dossier bill, List<Fact> facts, Map<UUID, DossierSummary> others, BillLabels labels) {
    private static final String PRESENTED_STEP = "presented";
    private static final Set<String> STEP_KINDS = Set.of(PRESENTED_STEP, "referred", "step-added");
    private static final Comparator<LocalDate> UNKNOWN_FIRST = Comparator.naturalOrder();

    /**
     * One entry.
     *
     * @param when the day it is listed under, and which of its times that is
     * @param change old and new, or null if nothing was replaced
     * @param doubt what is inconsistent about it, or empty
     * @param move whether it is about the bill: not about what we learned of it later, or about our records
     */
    @TemplateData
    public record Entry(
            String kind,
            TimelineDay when,
            String headline,
            Wording wording,
            Reading reading,
            @Nullable Changed change,
            String doubt,
            boolean move) {
        /** Whether it is the first of all entries. */
        boolean opening() {
            return kind.equals(PRESENTED_STEP);
        }

        /** Whether the source's own sentence says more than the name of the step: its votes, its rule, what it was. */
        public boolean inWords() {
            return !wording.phrase().isBlank() && wording.referred().isEmpty() && !opening();
        }

        /** Whether it is about what was read of the bill, not about the bill itself. */
        boolean ofReading() {
            return !move;
        }

        /** Whether it is about the bill, and not of a day after this one. */
        boolean hasHappened(LocalDate today) {
            return move && (when.day() == null || !when.day().isAfter(today));
        }

        /** Whether it is a step as a source states it, in the language of the source. */
        public boolean stated() {
            return STEP_KINDS.contains(kind);
        }
    }

    /**
     * What the source says.
     *
     * @param phrase its own sentence, or empty
     * @param referred the committees to which it was referred, or empty
     */
    @TemplateData
    public record Wording(String phrase, String referred, List<DocumentLink> documents) {
        public Wording {
            documents = List.copyOf(documents);
        }
    }

    /**
     * How it became known.
     *
     * @param captured when the page was read
     * @param pages the source pages, of several sites if they show one vote; empty if they are no longer known
     */
    @TemplateData
    public record Reading(Instant captured, boolean late, List<Provenance> pages) {
        public Reading {
            pages = List.copyOf(pages);
        }
    }

    /** The old and the new value. */
    @TemplateData
    public record Changed(String before, String after) {}

    /**
     * Returns the entries, newest first; within one day, steps in their usual order, and among facts what was read
     * later first. A step without a day is between its neighbours, whenever its page was read.
     */
    List<Entry> entries() {
        Map<Step, Entry> ofSteps = new LinkedHashMap<>();
        for (int i = 0; i < bill.steps().size(); i++) {
            ofSteps.put(
                    bill.steps().get(i),
                    entry(bill.steps().get(i), bill.stepPages().get(i)));
        }
        var order = LifeCycle.placeUndatedSteps(bill.subject(), bill.steps());
        boolean dated = order.stream().anyMatch(step -> step.date() != null);
        var entries = new ArrayList<Entry>();
        ofSteps.forEach((step, entry) -> {
            if (!dated || step.date() != null) {
                entries.add(entry);
            }
        });
        votesOnce().forEach(facts -> entries.add(entry(facts)));
        entries.sort(Comparator.comparing((Entry entry) -> entry.when().day(), UNKNOWN_FIRST)
                .thenComparing(Entry::opening, Comparator.reverseOrder())
                .thenComparing(entry -> entry.reading().captured(), Comparator.naturalOrder()));
        if (dated) {
            TimelineOrder.sortDated(order, ofSteps, entries);
            TimelineOrder.placeMinutas(ofSteps, entries);
            TimelineOrder.addUndated(order, ofSteps, entries);
        }
        return entries.reversed();
    }

    /** Returns what its last other text changes, by article; empty if its text did not change. */
    String changedArticles() {
        return facts.stream()
                .flatMap(fact -> fact instanceof Fact.Reworded(var header, var before, var after) && !fact.learned()
                        ? Stream.of(new ChangedArticleList(labels).of(after))
                        : Stream.empty())
                .findFirst()
                .orElse("");
    }

    /**
     * Returns the facts that are not about a step, the oldest first; facts of several sites about one vote are grouped.
     */
    private List<List<Fact>> votesOnce() {
        var all = new ArrayList<List<Fact>>();
        for (Fact fact : facts.reversed()) {
            if (fact.step().isEmpty() && !isOver(fact)) {
                all.stream()
                        .filter(known -> isOfTheSameVote(known, fact))
                        .findFirst()
                        .ifPresentOrElse(known -> known.add(fact), () -> all.add(new ArrayList<>(List.of(fact))));
            }
        }
        return all;
    }

    /**
     * Whether it states that a paper waits, which is true only as long as it is the only fact: what waited has the
     * times and the revision of this one. Details of a record that joined later were new of that alone.
     */
    private boolean isOver(Fact fact) {
        return fact instanceof Fact.Waiting && facts.stream().anyMatch(other -> !(other instanceof Fact.Waiting))
                || fact instanceof Fact.DetailsChanged && !fact.dossier().equals(bill.id());
    }

    /**
     * Whether the fact is about the same vote. A site shows a vote once: a second one with the same figures is another
     * vote.
     */
    private static boolean isOfTheSameVote(List<Fact> known, Fact fact) {
        return fact instanceof Fact.Voted voted
                && known.stream()
                        .allMatch(other -> other instanceof Fact.Voted another
                                && voted.after()
                                        .vote()
                                        .isSameVoteAs(another.after().vote()));
    }

    /** Returns what is inconsistent about a step, which is stored and shown all the same. */
    private String doubt(Step step) {
        return bill.flagOf(step)
                .map(flag -> labels.words().say("flag." + flag.word()))
                .orElse("");
    }

    private Entry entry(Step step, Provenance page) {
        var fact = AnnouncingFact.of(step, facts);
        return new Entry(
                kind(step),
                TimelineDays.of(step, page),
                labels.step(bill, step),
                new Wording(
                        step.phrase(),
                        step.phrase().isBlank() || labels.words().language() == Language.EN
                                ? labels.referred(step.committees())
                                : "",
                        step.documents()),
                new Reading(page.fetchedAt(), fact.map(Fact::late).orElse(false), List.of(page)),
                null,
                doubt(step),
                true);
    }

    /** Returns the entry of a fact, grouped with equal ones of other sites. */
    private Entry entry(List<Fact> facts) {
        var fact = facts.getFirst();
        var words = new FactDescription(bill.id(), others, labels);
        return new Entry(
                fact.kind().word(),
                new TimelineDays(this.facts).of(fact),
                words.headline(fact),
                new Wording(words.phrase(fact), referred(fact), List.of()),
                new Reading(
                        fact.captured(),
                        fact.late(),
                        facts.stream()
                                .flatMap(each -> Stream.ofNullable(each.page()))
                                .toList()),
                new ChangeDescription(bill, labels).of(fact),
                "",
                fact.kind().isMove() && !fact.opens() && !fact.learned());
    }

    private String referred(Fact fact) {
        return fact instanceof Fact.Referred referral
                ? labels.referred(referral.after().committees())
                : "";
    }

    private static String kind(Step step) {
        return switch (step.kind()) {
            case PRESENTED -> PRESENTED_STEP;
            case REFERRED -> "referred";
            case EXTENDED, URGENT, WAIVED, REPORTED, REPORTED_NEGATIVE, PASSED, REJECTED, WITHDRAWN, PUBLISHED, OTHER ->
                "step-added";
        };
    }
}
