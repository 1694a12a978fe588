package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.linking.chamber.VoteRepository;
import mx.vigia.analysis.linking.chamber.VoteWithCopies;
import mx.vigia.analysis.linking.ratification.Ratification;
import mx.vigia.analysis.linking.ratification.RatificationRepository;
import mx.vigia.analysis.linking.related.RelatedBills;
import mx.vigia.analysis.matching.publishing.BillNotes;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.english.EnglishTitles;
import mx.vigia.analysis.web.bill.PresentParts.Part;
import mx.vigia.analysis.web.bill.PresentParts.Present;
import mx.vigia.analysis.web.topics.TopicExplanationResponse;
import mx.vigia.analysis.web.versions.VersionView;
import mx.vigia.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Assembles the API response of one bill. */
@ApplicationScoped
class BillResponseAssembler {
    private static final Set<IncludedPart> PARTS_NEEDING_FACTS = Set.of(IncludedPart.HISTORY, IncludedPart.FACTS);
    private static final Set<IncludedPart> PARTS_NEEDING_LOOKUPS =
            Set.of(IncludedPart.VOTES, IncludedPart.NAMESAKES, IncludedPart.RATIFICATION);

    private final DossierRepository dossiers;
    private final PresentParts parts;
    private final VoteRepository votes;
    private final RelatedBills relatedBills;
    private final DeadlinesOfBill deadlines;
    private final TopicCatalog topics;
    private final RatificationRepository ratifications;

    BillResponseAssembler(
            DossierRepository dossiers,
            PresentParts parts,
            VoteRepository votes,
            RelatedBills relatedBills,
            DeadlinesOfBill deadlines,
            TopicCatalog topics,
            RatificationRepository ratifications) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.votes = votes;
        this.relatedBills = relatedBills;
        this.deadlines = deadlines;
        this.topics = topics;
        this.ratifications = ratifications;
    }

    /**
     * Returns the bill of this id with the requested parts, read in one transaction so that all queries use one
     * connection.
     */
    @Transactional
    BillResponse response(String id, Set<IncludedPart> requested, Messages words) {
        var bill = BillLookup.of(id, dossiers, words);
        var facts = facts(bill.id(), requested);
        var present = present(bill.id(), requested);
        return new BillResponse(
                withParts(bill, requested),
                BillNotes.of(bill, new EnglishTitles(topics)),
                new BillResponse.Parts(
                        IncludedPart.EXPLANATION.in(requested, () -> TopicExplanationResponse.of(bill, topics)),
                        IncludedPart.HISTORY.in(requested, () -> StepResponse.of(bill, facts)),
                        IncludedPart.VERSIONS.in(requested, () -> VersionView.of(dossiers.findTexts(bill.id()))),
                        IncludedPart.VOTES.in(requested, () -> votes(present)),
                        IncludedPart.RELATED.in(requested, () -> RelatedBillResponse.of(relatedBills.of(bill))),
                        IncludedPart.DEADLINES.in(requested, () -> deadlines.of(bill.id())),
                        IncludedPart.FACTS.in(
                                requested,
                                () -> facts.stream().map(FactResponse::of).toList()),
                        IncludedPart.NAMESAKES.in(requested, () -> namesakes(present)),
                        IncludedPart.RATIFICATION.in(requested, () -> ratification(bill, present))));
    }

    /** Returns the bill with the period for comments as extended since, and with its text only if requested. */
    private static Dossier withParts(Dossier bill, Set<IncludedPart> requested) {
        var current = CommentWindow.of(bill)
                .map(window -> bill.withConsultation(window.announced()))
                .orElse(bill);
        return requested.contains(IncludedPart.TEXT)
                ? current
                : current.withText(bill.text().withoutContent());
    }

    private List<Fact> facts(UUID bill, Set<IncludedPart> requested) {
        return Collections.disjoint(requested, PARTS_NEEDING_FACTS) ? List.of() : dossiers.findFacts(bill);
    }

    private Present present(UUID bill, Set<IncludedPart> requested) {
        return Collections.disjoint(requested, PARTS_NEEDING_LOOKUPS) ? new Present(bill, Set.of()) : parts.of(bill);
    }

    /** Returns the votes, latest first, one that several sites show once, without names. */
    private List<VoteWithCopies> votes(Present bill) {
        return bill.list(Part.VOTE, votes::listForBill);
    }

    private @Nullable Ratification ratification(Dossier bill, Present present) {
        return present.one(Part.RATIFICATION, () -> ratifications.findByBill(bill))
                .orElse(null);
    }

    private List<BillResponse.Namesake> namesakes(Present bill) {
        return BillResponse.Namesake.of(bill.list(Part.NAMESAKE, dossiers::findNamesakes));
    }
}
