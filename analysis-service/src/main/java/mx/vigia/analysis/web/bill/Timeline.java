package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.TimelineDay;
import mx.vigia.platform.i18n.Language;

/**
 * What happened to a bill, newest first: its steps as the sources tell them, and what we saw change.
 *
 * @param others the bills that its facts of links are about, as far as they are known
 */
record Timeline(Dossier bill, List<Fact> facts, Map<UUID, DossierSummary> others, BillLabels labels) {
    private static final String PRESENTED_STEP = "presented";
    private static final Comparator<LocalDate> UNKNOWN_FIRST = Comparator.naturalOrder();

    /**
     * One entry.
     *
     * @param when under which day it stands, and which of its times that is
     * @param phrase the source's own sentence, or an empty word
     * @param captured when we read it
     * @param pages the pages that say so, of several sites where they show one vote; empty where they are no longer known
     * @param change old and new, or null where nothing was replaced
     * @param doubt what does not fit about it, or an empty word
     */
    @TemplateData
    public record Entry(
            String kind,
            TimelineDay when,
            String headline,
            String phrase,
            String referred,
            List<DocumentLink> documents,
            Instant captured,
            boolean late,
            List<Provenance> pages,
            Changed change,
            String doubt) {
        public Entry {
            documents = List.copyOf(documents);
            pages = List.copyOf(pages);
        }

        /** Whether all the rest came after it. */
        boolean opening() {
            return kind.equals(PRESENTED_STEP);
        }
    }

    /** The old beside the new. */
    @TemplateData
    public record Changed(String before, String after) {}

    /** Newest first; of one day, what was read later stands above, and what follows above what it follows from. */
    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < bill.steps().size(); i++) {
            entries.add(entry(bill.steps().get(i), bill.stepPages().get(i)));
        }
        votesOnce().forEach(told -> entries.add(entry(told)));
        entries.sort(Comparator.comparing((Entry entry) -> entry.when().day(), UNKNOWN_FIRST)
                .thenComparing(Entry::opening, Comparator.reverseOrder())
                .thenComparing(Entry::captured, Comparator.naturalOrder()));
        return entries.reversed();
    }

    /** The newest change that replaced something. */
    Optional<Entry> lastChange() {
        return facts.stream()
                .filter(fact -> !fact.opens() && !fact.learned())
                .findFirst()
                .map(fact -> entry(List.of(fact)));
    }

    /** The facts that tell of no step, the oldest first; what several sites tell of one vote stands together. */
    private List<List<Fact>> votesOnce() {
        var all = new ArrayList<List<Fact>>();
        for (Fact fact : facts.reversed()) {
            if (!isStepFact(fact)) {
                all.stream()
                        .filter(known -> isOfTheSameVote(known, fact))
                        .findFirst()
                        .ifPresentOrElse(known -> known.add(fact), () -> all.add(new ArrayList<>(List.of(fact))));
            }
        }
        return all;
    }

    /** A site shows a vote once: a second one of the same figures is another vote. */
    private static boolean isOfTheSameVote(List<Fact> known, Fact fact) {
        var vote = fact.after().vote();
        return vote != null
                && fact.before() == null
                && known.stream()
                        .allMatch(other -> other.after().vote() != null
                                && other.before() == null
                                && vote.isSameVoteAs(other.after().vote()));
    }

    /** What does not fit about a step: it is kept and shown all the same. */
    private String doubt(Step step) {
        return bill.flagOf(step)
                .map(flag -> labels.words().say("flag." + flag.word()))
                .orElse("");
    }

    private Entry entry(Step step, Provenance page) {
        var fact = facts.stream()
                .filter(other ->
                        isStepFact(other) && other.after().step().phrase().equals(step.phrase()))
                .findFirst();
        return new Entry(
                kind(step),
                when(step, page),
                labels.step(bill, step),
                step.phrase(),
                step.phrase().isBlank() || labels.words().language() == Language.EN
                        ? labels.referred(step.committees())
                        : "",
                step.documents(),
                page.fetchedAt(),
                fact.map(Fact::late).orElse(false),
                List.of(page),
                null,
                doubt(step));
    }

    /** A step without a day stands where its page does, and says so. */
    private static TimelineDay when(Step step, Provenance page) {
        return step.date() == null
                ? TimelineDay.undated(page.publishedOn(), page.fetchedAt())
                : TimelineDay.of(step.date(), page.publishedOn(), page.fetchedAt());
    }

    /** A fact, with those of other sites that tell the same. */
    private Entry entry(List<Fact> told) {
        var fact = told.getFirst();
        var words = new FactDescription(bill.id(), others, labels);
        return new Entry(
                fact.kind().word(),
                when(fact),
                words.headline(fact),
                words.phrase(fact),
                fact.after().committees() == null
                        ? ""
                        : labels.referred(fact.after().committees()),
                List.of(),
                fact.captured(),
                fact.late(),
                told.stream().flatMap(each -> Stream.ofNullable(each.page())).toList(),
                new ChangeDescription(bill, labels).of(fact),
                "");
    }

    /** The day of a bill, or of a page, is none of its texts, which change, nor that on which we came to know of it: of both we know when we read them. */
    private static TimelineDay when(Fact fact) {
        return switch (fact.kind()) {
            case CORRECTED -> TimelineDay.at(fact.captured(), TimelineDay.Time.CORRECTED);
            case NEW, TEXT_CHANGED -> TimelineDay.at(fact.captured(), TimelineDay.Time.CAPTURED);
            default -> TimelineDay.of(fact.happened(), fact.published(), fact.captured());
        };
    }

    private static String kind(Step step) {
        return switch (step.kind()) {
            case PRESENTED -> PRESENTED_STEP;
            case REFERRED -> "referred";
            case EXTENDED, URGENT, WAIVED, REPORTED, REPORTED_NEGATIVE, PASSED, REJECTED, WITHDRAWN, PUBLISHED, OTHER ->
                "step-added";
        };
    }

    private static boolean isStepFact(Fact fact) {
        return fact.after().step() != null;
    }
}
