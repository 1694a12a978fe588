package mx.vigia.notification.web.account;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.account.Accounts;
import mx.vigia.notification.account.Consents;
import mx.vigia.notification.account.Tokens;
import mx.vigia.notification.channel.endpoint.Endpoints;
import mx.vigia.notification.channel.endpoint.Owner;
import mx.vigia.notification.channel.feed.Feeds;
import mx.vigia.notification.channel.feed.PrivateFeed;
import mx.vigia.notification.digest.Rhythms;
import mx.vigia.notification.digest.matter.Visits;
import mx.vigia.notification.notice.Explaining;
import mx.vigia.notification.notice.Ledger;
import mx.vigia.notification.notice.Opinions;
import mx.vigia.notification.notice.Sent;
import mx.vigia.notification.upkeep.screening.PrivateLabels;
import mx.vigia.notification.upkeep.screening.Screening;
import mx.vigia.notification.watch.Lookout;
import mx.vigia.notification.watch.Watches;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.notification.web.Rights;
import mx.vigia.notification.web.endpoints.EndpointSaid;
import mx.vigia.platform.web.Visit;

/** Everything this service keeps about me, to take away. */
@Path("/me/data")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class MyDataPages {
    private static final int ALL = 100_000;

    private final Visit visit;
    private final Accounts accounts;
    private final Consents consents;
    private final Rights rights;
    private final Watches watches;
    private final Lookout lookout;
    private final Ledger ledger;
    private final Explaining explaining;
    private final Opinions opinions;
    private final Tokens tokens;
    private final Screening screening;
    private final Endpoints endpoints;
    private final Feeds feeds;
    private final PrivateLabels labels;
    private final Rhythms rhythms;
    private final Visits visits;

    MyDataPages(
            Visit visit,
            Accounts accounts,
            Consents consents,
            Rights rights,
            Watches watches,
            Lookout lookout,
            Ledger ledger,
            Explaining explaining,
            Opinions opinions,
            Tokens tokens,
            Screening screening,
            Endpoints endpoints,
            Feeds feeds,
            PrivateLabels labels,
            Rhythms rhythms,
            Visits visits) {
        this.visit = visit;
        this.accounts = accounts;
        this.consents = consents;
        this.rights = rights;
        this.watches = watches;
        this.lookout = lookout;
        this.ledger = ledger;
        this.explaining = explaining;
        this.opinions = opinions;
        this.tokens = tokens;
        this.screening = screening;
        this.endpoints = endpoints;
        this.feeds = feeds;
        this.labels = labels;
        this.rhythms = rhythms;
        this.visits = visits;
    }

    @GET
    public Response data() throws SQLException {
        var account = accounts.findById(Elsewhere.signedIn(visit).subject());
        var everything = new MyData(
                account.address().value(),
                account.name(),
                account.language().code(),
                consents.given(account.id()).map(Instant::toString).orElse(""),
                rights.seats(visit.caller()).stream()
                        .map(seat -> seat.committee().name(visit.language()))
                        .toList(),
                watches(account),
                lookout.stoppedBy(account.id()).stream().sorted().toList(),
                silenced(account.id()),
                lookout.setAsideBy(account.id()).stream().map(MyData.MyTime::of).toList(),
                tokens.of(account.id()).stream().map(MyData.MyToken::of).toList(),
                endpoints.of(Owner.person(account.id())).stream()
                        .map(EndpointSaid::of)
                        .toList(),
                feeds.of(account.id()).stream().map(PrivateFeed::name).toList(),
                screening.kept(account.id()),
                labels.all(account.id()),
                MyRhythm.of(rhythms.of(account.id())),
                visits.of(account.id()),
                ledger.before(account.id(), Sent.Place.TOP, ALL).stream()
                        .map(MyData.MyLetter::of)
                        .toList(),
                opinions.by(account.id()));
        return Response.ok(everything)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vigia.json\"")
                .build();
    }

    private List<MyData.MyWatch> watches(Account account) throws SQLException {
        var mine = new ArrayList<MyData.MyWatch>();
        for (var watch : watches.ofPerson(account.id())) {
            mine.add(MyData.MyWatch.of(watch, rhythms.chosen(account.id(), watch.id()), account.name()));
        }
        return mine;
    }

    private List<MyData.MySilence> silenced(UUID person) throws SQLException {
        var muted = lookout.mutedBy(person);
        var titles = explaining.titles(muted);
        return muted.stream()
                .map(bill -> new MyData.MySilence(bill, titles.getOrDefault(bill, "")))
                .toList();
    }
}
