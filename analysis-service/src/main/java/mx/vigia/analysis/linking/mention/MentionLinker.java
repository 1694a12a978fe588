package mx.vigia.analysis.linking.mention;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.analysis.bill.proceeding.ProceedingRepository;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.store.Jdbc;

/**
 * Links proceedings to the bills they name. A mention is resolved from all that is known, regardless of the order in
 * which it arrived: it is resolved again whenever any of that changes, and a link that no longer follows is removed.
 */
public final class MentionLinker {
    private final Jdbc transaction;
    private final ProceedingRepository proceedings;
    private final MentionRepository mentions;
    private final MentionLinkRepository links;
    private final BillReferenceRepository references;
    private final Map<UUID, ProceedingContext> before = new HashMap<>();

    public MentionLinker(Jdbc transaction, ProceedingRepository proceedings) {
        this.transaction = transaction;
        this.proceedings = proceedings;
        this.mentions = new MentionRepository(transaction);
        this.links = new MentionLinkRepository(transaction);
        this.references = new BillReferenceRepository(transaction);
    }

    /** Records the evidence a proceeding gives for others, before its new version is saved. */
    public void note(UUID proceeding) {
        before.putIfAbsent(proceeding, contextOf(proceeding));
    }

    /** Saves what a proceeding names; {@link #resolveAll} finds the bills meant. */
    public void save(Proceeding proceeding) {
        mentions.save(proceeding);
    }

    /**
     * Saves the references of these bills, and returns the proceedings that may mean one of them, or meant it before.
     */
    public Set<UUID> save(Collection<Dossier> bills) {
        BillReferenceWriter referenceWriter = new BillReferenceWriter(transaction, bills);
        referenceWriter.add();
        Set<UUID> naming = links.findProceedingsNaming(bills);
        referenceWriter.deleteOutdated();
        return naming;
    }

    /** Resolves these proceedings, then those that depend on them, and returns all whose links changed. */
    public Set<UUID> resolveAll(Collection<UUID> wanted) {
        Set<UUID> changed = new LinkedHashSet<>();
        Deque<UUID> waiting = new ArrayDeque<>(wanted);
        while (!waiting.isEmpty()) {
            UUID next = waiting.removeFirst();
            note(next);
            if (resolve(next)) {
                changed.add(next);
            }
            ProceedingContext was = before.remove(next);
            ProceedingContext now = contextOf(next);
            if (!now.hasSameContext(was)) {
                Set<UUID> beside = new LinkedHashSet<>(links.findRelatedProceedings(was));
                beside.addAll(links.findRelatedProceedings(now));
                beside.stream().filter(each -> !waiting.contains(each)).forEach(waiting::add);
            }
        }
        return changed;
    }

    /** Returns all bills to which something was linked. */
    public Set<UUID> linkedBills() {
        return Set.copyOf(links.linkedBills());
    }

    private ProceedingContext contextOf(UUID proceeding) {
        Optional<Proceeding> kept = proceedings.findById(proceeding);
        return kept.isEmpty()
                ? ProceedingContext.NONE
                : new ProceedingContext(kept.get().occasion(), links.findBillsOf(proceeding));
    }

    private boolean resolve(UUID proceeding) {
        ProceedingOccasion occasion =
                proceedings.findById(proceeding).orElseThrow().occasion();
        List<MentionRow> rows = mentions.of(proceeding);
        Set<UUID> dealtWith = links.findBillsOfDay(occasion);
        Map<Integer, MentionDecision> decisions = new LinkedHashMap<>();
        for (MentionRow row : rows) {
            decisions.put(row.place(), chooseBill(occasion, row, titlesAt(row.point(), rows), dealtWith));
        }
        return links.write(proceeding, decisions);
    }

    /**
     * Chooses the bill of a mention. On an agenda a mention stands for itself. In the record of what was done, a
     * corrected mention that no longer matches keeps the meaning of its former wording.
     */
    private MentionDecision chooseBill(
            ProceedingOccasion occasion, MentionRow row, Set<String> titles, Set<UUID> dealtWith) {
        if (occasion.subject() == ProceedingKind.MEETING) {
            return chooseBill(occasion, row.forms(), dealtWith);
        }
        MentionDecision now = chooseBill(occasion, row.forms(), titles, dealtWith);
        MentionDecision found = now;
        for (Iterator<MentionForms> former = row.former().iterator(); found.isEmpty() && former.hasNext(); ) {
            found = chooseBill(occasion, former.next(), titles, dealtWith);
        }
        return found.isEmpty() ? now : found;
    }

    /**
     * Chooses the bill of a mention; a number unique to one bill needs no title, and if several have it the other
     * titles may decide.
     */
    private MentionDecision chooseBill(
            ProceedingOccasion occasion, MentionForms forms, Set<String> titles, Set<UUID> dealtWith) {
        MentionDecision bare = chooseBill(occasion, forms, dealtWith);
        return bare.isEmpty() && !titles.isEmpty() ? chooseBill(occasion, forms.orTitledBy(titles), dealtWith) : bare;
    }

    private MentionDecision chooseBill(ProceedingOccasion occasion, MentionForms mention, Set<UUID> dealtWith) {
        Set<UUID> keyed = references.findByKey(occasion.site(), mention);
        BillReferenceRepository.MatchingBills answering =
                references.findMatching(keyed, dealtWith, mention, occasion.day());
        return MentionDecision.choose(answering.bills().stream()
                        .map(bill -> new CandidateScore(
                                occasion, mention, bill, keyed.contains(bill.id()), dealtWith.contains(bill.id())))
                        .toList())
                .requireGround(answering.weakest());
    }

    private static Set<String> titlesAt(int point, List<MentionRow> rows) {
        return rows.stream()
                .filter(row -> row.point() == point)
                .flatMap(row -> row.forms().titles().stream())
                .collect(Collectors.toSet());
    }
}
