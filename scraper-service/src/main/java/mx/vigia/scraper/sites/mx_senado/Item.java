package mx.vigia.scraper.sites.mx_senado;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.Meeting;
import mx.vigia.scraper.reading.Mention;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Said;
import mx.vigia.scraper.reading.Said.Step;
import mx.vigia.scraper.reading.Sighting;

/** One document of a day: where it is, its line, the section it stands in and the turn behind it. */
record Item(Issue issue, int legislature, Section section, Headline line, String words, String turn, URI address) {
    String key() {
        return Gazette.document(address);
    }

    Term term() {
        return section.term(words);
    }

    Sighting sighting() {
        var referrals = Committees.in(turn);
        var said = Said.nothing()
                .title(line.title())
                .kind(term().kind(), term().official())
                .legislature(legislature)
                .presentedOn(issue.day())
                .citation(issue.citation())
                .officialAddress(address);
        if (!line.bringer().isEmpty()) {
            said = said.proponents(new Bringer(line.bringer()).people());
        }
        if (!turn.isEmpty()) {
            var kind = referrals.isEmpty() ? "other" : "referred";
            said = said.committees(referrals)
                    .steps(List.of(new Step(
                            kind, issue.gazette().chamber(), turn, issue.day().toString(), referrals, List.of())));
        }
        return new Sighting(PageKind.DAY, List.of(key()), said, List.of(issue.day()));
    }

    /** The same as a point of the day's agenda. */
    Meeting.Item point() {
        var number = line.number() > 0 ? String.valueOf(line.number()) : "";
        return new Meeting.Item(number, line.title(), List.of(new Mention(key(), address.toString(), "", "")));
    }
}
