package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.linking.chamber.Votes;
import mx.vigia.analysis.linking.related.Kin;
import mx.vigia.analysis.matching.publishing.CongressTold;
import mx.vigia.analysis.page.KnownBill;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.english.EnglishHeadings;
import mx.vigia.analysis.web.bill.PartsOfBill.Part;
import mx.vigia.analysis.web.bill.PartsOfBill.Present;
import mx.vigia.analysis.web.topics.Explained;
import mx.vigia.analysis.web.versions.Version;
import mx.vigia.platform.i18n.Words;

/** Gathers what programs are told of one bill. */
@ApplicationScoped
class BillTeller {
    private static final Set<Included> OF_FACTS = Set.of(Included.HISTORY, Included.FACTS);
    private static final Set<Included> OF_PARTS = Set.of(Included.VOTES, Included.NAMESAKES);

    private final Dossiers dossiers;
    private final PartsOfBill parts;
    private final Votes votes;
    private final Kin kin;
    private final ClocksOnBill clocks;
    private final TopicCatalog topics;

    BillTeller(Dossiers dossiers, PartsOfBill parts, Votes votes, Kin kin, ClocksOnBill clocks, TopicCatalog topics) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.votes = votes;
        this.kin = kin;
        this.clocks = clocks;
        this.topics = topics;
    }

    /** The bill that an address names with the parts asked for, read in one transaction so that all questions go over one connection. */
    @Transactional
    BillTold told(String id, Set<Included> asked, Words words) {
        var bill = KnownBill.of(id, dossiers, words);
        var facts = facts(bill.id(), asked);
        var present = present(bill.id(), asked);
        return new BillTold(
                asked.contains(Included.TEXT) ? bill : bill.withText(bill.text().named()),
                new EnglishHeadings(topics).of(bill).orElse(null),
                bill.congress().map(CongressTold::of).orElse(null),
                bill.isRetracted() ? true : null,
                asked.contains(Included.EXPLANATION) ? Explained.of(bill, topics) : null,
                asked.contains(Included.HISTORY) ? StepTold.of(bill, facts) : null,
                asked.contains(Included.VERSIONS) ? Version.of(dossiers.textsOf(bill.id())) : null,
                asked.contains(Included.VOTES) ? votes(present) : null,
                asked.contains(Included.RELATED) ? Related.of(kin.of(bill)) : null,
                asked.contains(Included.DEADLINES) ? clocks.of(bill.id()) : null,
                asked.contains(Included.FACTS)
                        ? facts.stream().map(Fact::inPublic).toList()
                        : null,
                asked.contains(Included.NAMESAKES) ? namesakes(present) : null);
    }

    private List<Fact> facts(UUID bill, Set<Included> asked) {
        return Collections.disjoint(asked, OF_FACTS) ? List.of() : dossiers.factsOf(bill);
    }

    private Present present(UUID bill, Set<Included> asked) {
        return Collections.disjoint(asked, OF_PARTS) ? new Present(bill, Set.of()) : parts.of(bill);
    }

    /** The latest first, each site's on its own, without names. */
    private List<Vote> votes(Present bill) {
        return bill.list(Part.VOTE, votes::on).stream()
                .map(Vote::withoutBallots)
                .toList();
    }

    private List<BillTold.Namesake> namesakes(Present bill) {
        return BillTold.Namesake.of(bill.list(Part.NAMESAKE, dossiers::mayBeSameAs));
    }
}
