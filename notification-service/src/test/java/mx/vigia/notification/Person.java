package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.regex.Pattern;

/** Someone in front of a browser, who signs in with the link they were mailed. */
public record Person(String cookie) {
    private static final Pattern LINK = Pattern.compile("http://localhost:8081(/sign-in/[\\w-]{43})");

    public static Person stranger() {
        return new Person("");
    }

    public static Person signedInAs(String address) {
        var response = stranger().asks().redirects().follow(false).post(linkMailedTo(address, "/watches"));
        return new Person(response.then().statusCode(303).extract().cookie("vigia"));
    }

    /** Asks for a link and takes it from the newest letter. */
    public static String linkMailedTo(String address, String back) {
        var before = signInLetters(address);
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("address", address)
                .formParam("back", back)
                .post("/sign-in")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> signInLetters(address) > before);
        var letters = MailSink.lettersTo(address).stream()
                .map(Letters.Received::new)
                .map(Letters.Received::text)
                .filter(text -> LINK.matcher(text).find())
                .toList();
        var link = LINK.matcher(letters.getLast());
        link.find();
        return link.group(1);
    }

    public static long signInLetters(String address) {
        return MailSink.lettersTo(address).stream()
                .map(Letters.Received::new)
                .filter(letter -> LINK.matcher(letter.text()).find())
                .count();
    }

    /** A request as this person's browser sends it from one of our own pages. */
    public RequestSpecification asks() {
        var request =
                given().header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
        return cookie.isEmpty() ? request : request.cookie("vigia", cookie);
    }
}
