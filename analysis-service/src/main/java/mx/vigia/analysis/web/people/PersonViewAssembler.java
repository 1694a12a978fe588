package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.actor.ActorPart;
import mx.vigia.analysis.linking.actor.Person;
import mx.vigia.analysis.linking.actor.PersonProfileRepository;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.linking.chamber.VoteRepository;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillBriefs;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.OptionalText;

/** Gathers what the page of one legislator shows. */
@ApplicationScoped
class PersonViewAssembler {
    static final int MOST = 60;

    private final PersonProfileRepository file;
    private final BillBriefs bills;
    private final VoteRepository votes;
    private final DebateRepository debates;
    private final MentionLinkQueries links;

    PersonViewAssembler(
            PersonProfileRepository file,
            BillBriefs bills,
            VoteRepository votes,
            DebateRepository debates,
            MentionLinkQueries links) {
        this.file = file;
        this.bills = bills;
        this.votes = votes;
        this.debates = debates;
        this.links = links;
    }

    PersonView of(Person person, BillLabels labels) {
        var actors = new ActorLabels(labels);
        var known = file.known(person);
        var asked = PersonView.asked(person.name());
        return new PersonView(
                person.id(),
                actors.name(person),
                actors.seat(person),
                OptionalText.text(person.group()),
                actors.group(person.group()),
                actors.days(person.first(), person.last()),
                person.bills(),
                person.votes(),
                person.debates(),
                known.forms(),
                known.groups().stream()
                        .map(one -> new PersonView.InGroup(
                                one.group(),
                                actors.group(one.group()),
                                actors.days(one.first(), one.last()),
                                one.deeds()))
                        .toList(),
                known.changes().stream().map(change -> change(change, labels)).toList(),
                bills(person.id(), labels),
                votes(person.id(), labels),
                debates(person.id(), labels),
                known.perhaps().stream()
                        .map(other -> PersonView.Row.of(other, actors))
                        .toList(),
                "/?q=" + asked,
                "/watch-this?q=" + asked);
    }

    private List<PersonView.Bill> bills(UUID person, BillLabels labels) {
        var acts = file.acts(person, ActorPart.PROPONENT, MOST);
        var briefs = bills.of(acts.stream().map(Person.Act::subject).toList());
        return acts.stream()
                .filter(act -> briefs.containsKey(act.subject()))
                .map(act -> bill(briefs.get(act.subject()), act.day(), labels))
                .toList();
    }

    static PersonView.Bill bill(BillBriefs.Brief bill, LocalDate day, BillLabels labels) {
        return new PersonView.Bill(
                bill.id(),
                labels.shown(bill.title()),
                bill.tongue(),
                labels.stage(bill.stage()),
                bill.stage().name(),
                day == null ? "" : labels.brief(day));
    }

    /** What two sites show of one vote stands once. */
    private List<PersonView.Ballot> votes(UUID person, BillLabels labels) {
        var acts = file.acts(person, ActorPart.VOTE, MOST).stream()
                .collect(Collectors.toMap(Person.Act::subject, Function.identity()));
        var named = links.of(acts.keySet());
        return votes.shown(acts.keySet()).stream()
                .map(VoteRepository.Shown::vote)
                .map(vote -> ballot(vote, named.get(vote.id()), acts.get(vote.id()), labels))
                .toList();
    }

    private PersonView.Ballot ballot(
            Vote vote, List<MentionLinkQueries.Link> named, Person.Act act, BillLabels labels) {
        var bill = named.stream().filter(MentionLinkQueries.Link::found).findFirst();
        return new PersonView.Ballot(
                bill.map(MentionLinkQueries.Link::title).orElse(OptionalText.text(vote.title())),
                OptionalText.text(vote.question()),
                labels.words().say("vote." + act.position()),
                act.day() == null ? "" : labels.brief(act.day()),
                vote.id(),
                bill.map(link -> link.dossier().toString()).orElse(""));
    }

    private List<PersonView.Spoke> debates(UUID person, BillLabels labels) {
        var acts = file.acts(person, ActorPart.TURN, MOST);
        Map<UUID, Debate> all =
                debates.withIds(acts.stream().map(Person.Act::subject).toList());
        return acts.stream()
                .filter(act -> all.containsKey(act.subject()))
                .map(act -> new PersonView.Spoke(
                        act.subject(),
                        act.place(),
                        OptionalText.text(all.get(act.subject()).title()),
                        act.day() == null ? "" : labels.brief(act.day())))
                .toList();
    }

    private static PersonView.Change change(Person.Change change, BillLabels labels) {
        return new PersonView.Change(
                labels.words().say("post." + change.kind()),
                change.from() == null ? "" : labels.day(change.from()),
                change.said() == null ? "" : labels.day(change.said()),
                labels.shown(change.phrase()),
                change.page());
    }
}
