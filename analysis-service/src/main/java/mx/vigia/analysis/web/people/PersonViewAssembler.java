package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.linking.actor.ActorPart;
import mx.vigia.analysis.linking.actor.Legislator;
import mx.vigia.analysis.linking.actor.PersonProfileRepository;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.linking.chamber.VoteRepository;
import mx.vigia.analysis.linking.chamber.VoteWithCopies;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.ListedBills;
import mx.vigia.analysis.page.StatusLabels;
import mx.vigia.platform.text.OrEmpty;

/** Assembles the page of one legislator. */
@ApplicationScoped
class PersonViewAssembler {
    static final int MAX_ACTS = 60;

    private final PersonProfileRepository profileRepository;
    private final ListedBills bills;
    private final VoteRepository votes;
    private final DebateRepository debates;
    private final MentionLinkQueries links;

    PersonViewAssembler(
            PersonProfileRepository profileRepository,
            ListedBills bills,
            VoteRepository votes,
            DebateRepository debates,
            MentionLinkQueries links) {
        this.profileRepository = profileRepository;
        this.bills = bills;
        this.votes = votes;
        this.debates = debates;
        this.links = links;
    }

    LegislatorView of(Legislator person, BillLabels labels) {
        var actors = new ActorLabels(labels);
        var known = profileRepository.known(person);
        var query = LegislatorView.query(
                person.name(), actors.name(person) + ", " + actors.seat(person), profileRepository.ids(person.id()));
        return new LegislatorView(
                identity(person, known, actors),
                posts(person, known, labels),
                new LegislatorView.Activity(
                        person.activity().bills(),
                        person.activity().votes(),
                        person.activity().debates(),
                        bills(person.id(), labels),
                        votes(person.id(), labels),
                        debates(person.id(), labels)),
                "/?q=" + query,
                "/watch-this?q=" + query);
    }

    private static LegislatorView.Identity identity(Legislator person, Legislator.Profile known, ActorLabels actors) {
        return new LegislatorView.Identity(
                person.id(),
                actors.name(person),
                actors.seat(person),
                OrEmpty.text(person.group()),
                actors.group(person.group()),
                known.forms(),
                known.perhaps().stream()
                        .map(other -> LegislatorView.Row.of(other, actors))
                        .toList());
    }

    private static LegislatorView.Posts posts(Legislator person, Legislator.Profile known, BillLabels labels) {
        var actors = new ActorLabels(labels);
        return new LegislatorView.Posts(
                actors.days(person.activity().first(), person.activity().last()),
                known.groups().stream()
                        .map(one -> new LegislatorView.InGroup(
                                one.group(),
                                actors.group(one.group()),
                                actors.days(one.first(), one.last()),
                                one.deeds()))
                        .toList(),
                known.changes().stream().map(change -> change(change, labels)).toList());
    }

    private List<LegislatorView.Bill> bills(UUID person, BillLabels labels) {
        var acts = profileRepository.acts(person, ActorPart.PROPONENT, MAX_ACTS);
        var known = bills.of(acts.stream().map(Legislator.Act::subject).toList());
        return acts.stream()
                .filter(act -> known.containsKey(act.subject()))
                .map(act -> bill(known.get(act.subject()), act.day(), labels))
                .toList();
    }

    static LegislatorView.Bill bill(Dossier bill, LocalDate day, BillLabels labels) {
        return new LegislatorView.Bill(
                bill.id(),
                labels.shown(bill.title()),
                bill.tongue(),
                StatusLabels.standing(labels, bill),
                bill.stage().name(),
                briefDay(day, labels));
    }

    /** Returns the votes; one shown by two sites is listed once. */
    private List<LegislatorView.Ballot> votes(UUID person, BillLabels labels) {
        var acts = profileRepository.acts(person, ActorPart.VOTE, MAX_ACTS).stream()
                .collect(Collectors.toMap(Legislator.Act::subject, Function.identity()));
        var named = links.of(acts.keySet());
        return votes.findByIds(acts.keySet()).stream()
                .map(VoteWithCopies::vote)
                .map(vote -> toBallot(vote, named.get(vote.id()), acts.get(vote.id()), labels))
                .toList();
    }

    private LegislatorView.Ballot toBallot(
            Vote vote, List<MentionLinkQueries.Link> named, Legislator.Act act, BillLabels labels) {
        var bill = named.stream().filter(MentionLinkQueries.Link::found).findFirst();
        return new LegislatorView.Ballot(
                bill.map(MentionLinkQueries.Link::title).orElse(OrEmpty.text(vote.title())),
                OrEmpty.text(vote.question()),
                labels.words().say("vote." + act.position()),
                briefDay(act.day(), labels),
                vote.id(),
                bill.map(link -> link.dossier().toString()).orElse(""));
    }

    private List<LegislatorView.Spoke> debates(UUID person, BillLabels labels) {
        var acts = profileRepository.acts(person, ActorPart.TURN, MAX_ACTS);
        Map<UUID, Debate> all =
                debates.findByIds(acts.stream().map(Legislator.Act::subject).toList());
        return acts.stream()
                .filter(act -> all.containsKey(act.subject()))
                .map(act -> new LegislatorView.Spoke(
                        act.subject(),
                        act.place(),
                        OrEmpty.text(all.get(act.subject()).title()),
                        briefDay(act.day(), labels)))
                .toList();
    }

    private static LegislatorView.Change change(Legislator.Change change, BillLabels labels) {
        return new LegislatorView.Change(
                labels.words().say("post." + change.kind()),
                day(change.from(), labels),
                day(change.said(), labels),
                labels.shown(change.phrase()),
                change.page());
    }

    private static String briefDay(LocalDate day, BillLabels labels) {
        return Optional.ofNullable(day).map(labels::brief).orElse("");
    }

    private static String day(LocalDate day, BillLabels labels) {
        return Optional.ofNullable(day).map(labels::day).orElse("");
    }
}
