package mx.vigia.notification.web.account;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.account.AccountRepository;
import mx.vigia.notification.account.ApiTokens;
import mx.vigia.notification.account.ConsentRegister;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.channel.feed.FeedEditor;
import mx.vigia.notification.channel.feed.PrivateFeed;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.digest.matter.CommitteeVisits;
import mx.vigia.notification.notice.FeedbackRepository;
import mx.vigia.notification.notice.LedgerRepository;
import mx.vigia.notification.notice.NoticeExplainer;
import mx.vigia.notification.notice.SentItem;
import mx.vigia.notification.upkeep.screening.PrivateLabelRepository;
import mx.vigia.notification.upkeep.screening.Screening;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.endpoints.EndpointResponse;
import mx.vigia.platform.web.RequestContext;

/** The download of all my data in this service. */
@Path("/me/data")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class PersonalDataPages {
    private static final int MAX_EXPORTED_ITEMS = 100_000;

    private final RequestContext request;
    private final AccountRepository accounts;
    private final ConsentRegister consents;
    private final AccessRights rights;
    private final WatchRepository watches;
    private final WatchEditor watchEditor;
    private final LedgerRepository ledgerRepository;
    private final NoticeExplainer explaining;
    private final FeedbackRepository feedbackRepository;
    private final ApiTokens tokens;
    private final Screening screening;
    private final EndpointEditor endpoints;
    private final FeedEditor feeds;
    private final PrivateLabelRepository labels;
    private final DeliveryPreferencesEditor preferencesEditor;
    private final CommitteeVisits visits;

    PersonalDataPages(
            RequestContext request,
            AccountRepository accounts,
            ConsentRegister consents,
            AccessRights rights,
            WatchRepository watches,
            WatchEditor watchEditor,
            LedgerRepository ledgerRepository,
            NoticeExplainer explaining,
            FeedbackRepository feedbackRepository,
            ApiTokens tokens,
            Screening screening,
            EndpointEditor endpoints,
            FeedEditor feeds,
            PrivateLabelRepository labels,
            DeliveryPreferencesEditor preferencesEditor,
            CommitteeVisits visits) {
        this.request = request;
        this.accounts = accounts;
        this.consents = consents;
        this.rights = rights;
        this.watches = watches;
        this.watchEditor = watchEditor;
        this.ledgerRepository = ledgerRepository;
        this.explaining = explaining;
        this.feedbackRepository = feedbackRepository;
        this.tokens = tokens;
        this.screening = screening;
        this.endpoints = endpoints;
        this.feeds = feeds;
        this.labels = labels;
        this.preferencesEditor = preferencesEditor;
        this.visits = visits;
    }

    @GET
    public Response data() {
        var account = accounts.findById(BrowserRedirects.signedIn(request).subject());
        var everything = new PersonalData(
                profile(account), alerts(account), outlets(account), usage(account), correspondence(account));
        return Response.ok(everything)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vigia.json\"")
                .build();
    }

    private PersonalData.Profile profile(Account account) {
        return new PersonalData.Profile(
                account.address().value(),
                account.name(),
                account.language().code(),
                consents.findGivenAt(account.id()).map(Instant::toString).orElse(""),
                rights.seats(request.caller()).stream()
                        .map(membership -> membership.committee().name(request.language()))
                        .toList());
    }

    private PersonalData.Alerts alerts(Account account) {
        return new PersonalData.Alerts(
                watches(account),
                watchEditor.findStoppedWatches(account.id()).stream().sorted().toList(),
                mutedBills(account.id()),
                watchEditor.findSuspensions(account.id()).stream()
                        .map(PersonalData.MyTime::of)
                        .toList());
    }

    private PersonalData.Outlets outlets(Account account) {
        return new PersonalData.Outlets(
                tokens.of(account.id()).stream().map(PersonalData.MyToken::of).toList(),
                endpoints.of(EventOwner.person(account.id())).stream()
                        .map(EndpointResponse::of)
                        .toList(),
                feeds.of(account.id()).stream().map(PrivateFeed::name).toList());
    }

    private PersonalData.Usage usage(Account account) {
        return new PersonalData.Usage(
                screening.findStates(account.id()),
                labels.all(account.id()),
                DeliveryPreferencesData.of(preferencesEditor.of(account.id())),
                visits.of(account.id()));
    }

    private PersonalData.Correspondence correspondence(Account account) {
        return new PersonalData.Correspondence(
                ledgerRepository.before(account.id(), SentItem.Place.TOP, MAX_EXPORTED_ITEMS).stream()
                        .map(PersonalData.MyLetter::of)
                        .toList(),
                feedbackRepository.by(account.id()));
    }

    private List<PersonalData.MyWatch> watches(Account account) {
        var mine = new ArrayList<PersonalData.MyWatch>();
        for (var watch : watches.findByPerson(account.id())) {
            mine.add(
                    PersonalData.MyWatch.of(watch, preferencesEditor.chosen(account.id(), watch.id()), account.name()));
        }
        return mine;
    }

    private List<PersonalData.MutedBill> mutedBills(UUID person) {
        var muted = watchEditor.findMutedBills(person);
        var titles = explaining.findTitles(muted);
        return muted.stream()
                .map(bill -> new PersonalData.MutedBill(bill, titles.getOrDefault(bill, "")))
                .toList();
    }
}
