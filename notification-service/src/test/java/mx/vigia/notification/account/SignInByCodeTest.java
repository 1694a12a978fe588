package mx.vigia.notification.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.runtime.configuration.DurationConverter;
import io.restassured.response.ValidatableResponse;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import mx.vigia.notification.BrowserUser;
import mx.vigia.notification.BrowserUser.RequestedLink;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FullServiceTest
class SignInByCodeTest {
    private static final String HECTOR = "hector.villasenor@ami.example";
    private static final String BACK = "/ledger";

    @Inject
    SignIn signIn;

    @Inject
    SignInLinkRepository book;

    @Inject
    Clock clock;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void noCodesRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void codeSignsInOnceAndInvalidatesTheLink() {
        var requestedLink = BrowserUser.requestLink(HECTOR, BACK);
        var spaced = requestedLink.code().substring(0, 3) + " "
                + requestedLink.code().substring(3);

        var cookie = submitCode(requestedLink, spaced)
                .statusCode(303)
                .header("Location", BACK)
                .extract()
                .cookie("vigia");

        new BrowserUser(cookie).request().get("/me").then().statusCode(200).body(containsString("Héctor Villaseñor"));
        submitCode(requestedLink, requestedLink.code()).statusCode(400);
        BrowserUser.signedOut().request().post(requestedLink.link()).then().statusCode(410);
    }

    @Test
    void usedLinkInvalidatesTheCode() {
        var requestedLink = BrowserUser.requestLink(HECTOR, BACK);

        BrowserUser.signedOut().request().post(requestedLink.link()).then().statusCode(303);

        submitCode(requestedLink, requestedLink.code()).statusCode(400);
    }

    @Test
    void codeWorksOnlyInTheRequestingBrowser() {
        var requestedLink = BrowserUser.requestLink(HECTOR, BACK);
        var elsewhere = BrowserUser.requestLink("paula.niembro@ami.example", BACK);

        submitCode(elsewhere, requestedLink.code()).statusCode(400);
        BrowserUser.signedOut()
                .request()
                .formParam("code", requestedLink.code())
                .post("/sign-in/code")
                .then()
                .statusCode(400);
        submitCode(requestedLink, requestedLink.code()).statusCode(303);
        assertThat(requestedLink.browser().isHttpOnly()).isTrue();
        assertThat(requestedLink.browser().getSameSite()).isEqualTo("Lax");
        assertThat(requestedLink.browser().getMaxAge()).isEqualTo(15 * 60);
    }

    @Test
    void codeIsInvalidAfterFiveWrongTriesButTheLinkWorks() {
        var requestedLink = BrowserUser.requestLink(HECTOR, BACK);

        submitCode(requestedLink, "12345").statusCode(400).body(containsString("Ese código no sirve"));
        for (var tries = 0; tries < 5; tries++) {
            submitCode(requestedLink, wrongCode(requestedLink)).statusCode(400);
        }

        submitCode(requestedLink, requestedLink.code()).statusCode(400);
        BrowserUser.signedOut().request().post(requestedLink.link()).then().statusCode(303);
    }

    @Test
    void correctCodeIsAcceptedOnTheFifthTry() {
        var requestedLink = BrowserUser.requestLink(HECTOR, BACK);
        for (var tries = 0; tries < 4; tries++) {
            submitCode(requestedLink, wrongCode(requestedLink)).statusCode(400);
        }

        submitCode(requestedLink, requestedLink.code()).statusCode(303);
    }

    @Test
    void theCodeLivesNoLongerThanTheLink() {
        var requestedLink = BrowserUser.requestLink(HECTOR, BACK);
        jdbc.update(
                "update sign_in set expires_at = now() - interval '1 second' where hash = ?",
                new Secret(requestedLink.link().substring("/sign-in/".length())).hash());

        submitCode(requestedLink, requestedLink.code()).statusCode(400);
    }

    @Test
    void unknownAddressIsAnsweredTheSame() {
        var known = BrowserUser.requestLink(HECTOR, BACK);
        var unknown = new RequestedLink(
                BrowserUser.signedOut()
                        .request()
                        .formParam("address", "nadie@ami.example")
                        .post("/sign-in")
                        .then()
                        .body(allOf(
                                containsString("autocomplete=\"one-time-code\""),
                                containsString("inputmode=\"numeric\"")))
                        .extract()
                        .detailedCookie("vigia-code"),
                "",
                known.code());

        for (var tries = 0; tries < 6; tries++) {
            assertThat(submitCode(unknown, wrongCode(unknown))
                            .statusCode(400)
                            .extract()
                            .asString())
                    .isEqualTo(submitCode(known, wrongCode(known)).extract().asString());
        }
        assertThat(countTries(unknown)).isEqualTo(countTries(known)).isEqualTo(6);
    }

    @Test
    void codeAndBrowserSecretAreNotStoredInClear() {
        var requestedLink = BrowserUser.requestLink(HECTOR, BACK);
        submitCode(requestedLink, wrongCode(requestedLink));

        var kept = jdbc.list(
                "select concat_ws(' ', s.browser, s.code, t.browser) from sign_in s join sign_in_try t using (browser)"
                        + " where s.browser = ?",
                row -> row.getString(1),
                new Secret(requestedLink.browser().getValue()).hash());

        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst())
                .doesNotContain(requestedLink.browser().getValue(), new Secret(requestedLink.code()).hash())
                .doesNotContainPattern("(^| )" + requestedLink.code() + "( |$)");
    }

    @Test
    void strangersCannotSwitchCodesOffForOthers() {
        var byCode = limitedTo(2);
        var hectors = BrowserUser.requestLink(HECTOR, BACK);
        for (var stranger = 1; stranger <= 100; stranger++) {
            byCode.signIn("100000", Secret.fresh().value(), "10.0.0." + stranger);
        }

        assertThat(byCode.signIn(hectors.code(), hectors.browser().getValue(), "10.0.1.1"))
                .isPresent();
    }

    @Test
    void wrongCodesOfAnAccountAreCountedOverBrowsersAndNetworks() {
        var byCode = limitedTo(2);
        var strangers = BrowserUser.requestLink(HECTOR, BACK);
        var hectors = BrowserUser.requestLink(HECTOR, BACK);
        var paulas = BrowserUser.requestLink("paula.niembro@ami.example", BACK);

        byCode.signIn(wrongCode(strangers), strangers.browser().getValue(), "10.0.0.1");
        byCode.signIn(wrongCode(strangers), strangers.browser().getValue(), "10.0.0.2");

        assertThat(byCode.signIn(hectors.code(), hectors.browser().getValue(), "10.0.0.3"))
                .isEmpty();
        assertThat(byCode.signIn(paulas.code(), paulas.browser().getValue(), "10.0.0.3"))
                .isPresent();
        BrowserUser.signedOut().request().post(hectors.link()).then().statusCode(303);
    }

    @Test
    void rightCodesAreNotCounted() {
        var byCode = limitedTo(1);
        for (var time = 0; time < 2; time++) {
            var requestedLink = BrowserUser.requestLink(HECTOR, BACK);
            assertThat(byCode.signIn(
                            requestedLink.code(), requestedLink.browser().getValue(), "10.0.0.4"))
                    .isPresent();
        }
    }

    private SignInByCode limitedTo(int codes) {
        var small = new SmallRyeConfigBuilder()
                .withMapping(SignInConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValue("vigia.sign-in.codes", String.valueOf(codes))
                .build()
                .getConfigMapping(SignInConfig.class);
        return new SignInByCode(signIn, book, small, clock);
    }

    private static ValidatableResponse submitCode(RequestedLink requestedLink, String code) {
        return BrowserUser.signedOut()
                .request()
                .cookie(
                        requestedLink.browser().getName(),
                        requestedLink.browser().getValue())
                .formParam("code", code)
                .post("/sign-in/code")
                .then();
    }

    private static String wrongCode(RequestedLink requestedLink) {
        return requestedLink.code().startsWith("1") ? "200000" : "100000";
    }

    private int countTries(RequestedLink requestedLink) {
        return jdbc.one(
                "select tries from sign_in_try where browser = ?",
                row -> row.getInt(1),
                new Secret(requestedLink.browser().getValue()).hash());
    }
}
