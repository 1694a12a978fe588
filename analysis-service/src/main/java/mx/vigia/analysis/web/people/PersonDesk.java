package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.actor.Part;
import mx.vigia.analysis.linking.actor.Person;
import mx.vigia.analysis.linking.actor.PersonFile;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.Debates;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.linking.chamber.Votes;
import mx.vigia.analysis.linking.mention.Links;
import mx.vigia.analysis.page.BillBriefs;
import mx.vigia.analysis.page.Given;
import mx.vigia.analysis.page.Labels;

/** Gathers what the page of one legislator shows. */
@ApplicationScoped
class PersonDesk {
    static final int MOST = 60;

    private final PersonFile file;
    private final BillBriefs bills;
    private final Votes votes;
    private final Debates debates;
    private final Links links;

    PersonDesk(PersonFile file, BillBriefs bills, Votes votes, Debates debates, Links links) {
        this.file = file;
        this.bills = bills;
        this.votes = votes;
        this.debates = debates;
        this.links = links;
    }

    PersonView of(Person person, Labels labels) {
        var actors = new ActorLabels(labels);
        var known = file.known(person);
        var asked = PersonView.asked(person.name());
        return new PersonView(
                person.id(),
                actors.name(person),
                actors.seat(person),
                Given.text(person.group()),
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

    private List<PersonView.Bill> bills(UUID person, Labels labels) {
        var acts = file.acts(person, Part.PROPONENT, MOST);
        var briefs = bills.of(acts.stream().map(Person.Act::subject).toList());
        return acts.stream()
                .filter(act -> briefs.containsKey(act.subject()))
                .map(act -> bill(briefs.get(act.subject()), act.day(), labels))
                .toList();
    }

    static PersonView.Bill bill(BillBriefs.Brief bill, LocalDate day, Labels labels) {
        return new PersonView.Bill(
                bill.id(),
                labels.shown(bill.title()),
                bill.tongue(),
                labels.stage(bill.stage()),
                bill.stage().name(),
                day == null ? "" : labels.brief(day));
    }

    /** What two sites show of one vote stands once. */
    private List<PersonView.Ballot> votes(UUID person, Labels labels) {
        var acts = file.acts(person, Part.VOTE, MOST).stream()
                .collect(Collectors.toMap(Person.Act::subject, Function.identity()));
        var named = links.of(acts.keySet());
        return votes.shown(acts.keySet()).stream()
                .map(Votes.Shown::vote)
                .map(vote -> ballot(vote, named.get(vote.id()), acts.get(vote.id()), labels))
                .toList();
    }

    private PersonView.Ballot ballot(Vote vote, List<Links.Link> named, Person.Act act, Labels labels) {
        var bill = named.stream().filter(Links.Link::found).findFirst();
        return new PersonView.Ballot(
                bill.map(Links.Link::title).orElse(Given.text(vote.title())),
                Given.text(vote.question()),
                labels.words().say("vote." + act.position()),
                act.day() == null ? "" : labels.brief(act.day()),
                vote.id(),
                bill.map(link -> link.dossier().toString()).orElse(""));
    }

    private List<PersonView.Spoke> debates(UUID person, Labels labels) {
        var acts = file.acts(person, Part.TURN, MOST);
        Map<UUID, Debate> all =
                debates.withIds(acts.stream().map(Person.Act::subject).toList());
        return acts.stream()
                .filter(act -> all.containsKey(act.subject()))
                .map(act -> new PersonView.Spoke(
                        act.subject(),
                        act.place(),
                        Given.text(all.get(act.subject()).title()),
                        act.day() == null ? "" : labels.brief(act.day())))
                .toList();
    }

    private static PersonView.Change change(Person.Change change, Labels labels) {
        return new PersonView.Change(
                labels.words().say("post." + change.kind()),
                change.from() == null ? "" : labels.day(change.from()),
                change.said() == null ? "" : labels.day(change.said()),
                labels.shown(change.phrase()),
                change.page());
    }
}
