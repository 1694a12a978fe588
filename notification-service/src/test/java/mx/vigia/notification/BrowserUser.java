package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.awaitility.Awaitility.await;

import io.restassured.http.Cookie;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;

/** A browser user who signs in with the mailed link or code. */
public record BrowserUser(String cookie) {
    private static final Pattern LINK = Pattern.compile("http://localhost:8081(/sign-in/[\\w-]{43})");

    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})\\r?$");

    public static BrowserUser signedOut() {
        return new BrowserUser("");
    }

    public static BrowserUser signedInAs(String address) {
        var response = signedOut().request().redirects().follow(false).post(linkMailedTo(address, "/watches"));
        return new BrowserUser(response.then().statusCode(303).extract().cookie("vigia"));
    }

    /** Asks for a link and takes it from the newest letter. */
    public static String linkMailedTo(String address, String back) {
        return requestLink(address, back).link();
    }

    /** Asks for a link and takes what came in the newest letter. */
    public static RequestedLink requestLink(String address, String back) {
        var before = signInLetters(address);
        var browser = given().header("Sec-Fetch-Site", "same-origin")
                .formParam("address", address)
                .formParam("back", back)
                .post("/sign-in")
                .then()
                .statusCode(200)
                .extract()
                .detailedCookie("vigia-code");
        await().atMost(SOON).until(() -> signInLetters(address) > before);
        var letters = MailSink.lettersTo(address).stream()
                .map(MailedLetters.ReceivedLetter::new)
                .map(MailedLetters.ReceivedLetter::text)
                .filter(text -> LINK.matcher(text).find())
                .toList();
        return new RequestedLink(browser, in(letters.getLast(), LINK), in(letters.getLast(), CODE));
    }

    private static String in(String letter, Pattern what) {
        var found = what.matcher(letter);
        found.find();
        return found.group(1);
    }

    /**
     * What somebody has who asked for a link.
     *
     * @param browser the cookie that their browser was given
     * @param code the six digits of the letter
     */
    public record RequestedLink(Cookie browser, String link, String code) {}

    public static long signInLetters(String address) {
        return MailSink.lettersTo(address).stream()
                .map(MailedLetters.ReceivedLetter::new)
                .filter(letter -> LINK.matcher(letter.text()).find())
                .count();
    }

    /** A request as this person's browser sends it from one of our own pages. */
    public RequestSpecification request() {
        var request =
                given().header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
        return cookie.isEmpty() ? request : request.cookie("vigia", cookie);
    }
}
