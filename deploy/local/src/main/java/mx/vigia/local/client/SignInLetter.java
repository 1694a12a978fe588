package mx.vigia.local.client;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letter with a sign-in link, as it arrives in the tray. */
record SignInLetter(TrayClient box, String address) {

    private static final Pattern LINK_PATTERN = Pattern.compile("https?://\\S+/sign-in/[\\w-]+");
    private static final Duration LETTER_TIMEOUT = Duration.ofMinutes(1);

    String awaitLinkAfter(String letter) {
        return new Await(LETTER_TIMEOUT, "a letter with a sign-in link for " + address)
                .until(() -> findLinkAfter(letter));
    }

    private Optional<String> findLinkAfter(String letter) {
        return box.after(letter).stream()
                .filter(found -> found.to().contains(address))
                .map(found -> LINK_PATTERN.matcher(found.text()))
                .filter(found -> found.find())
                .map(found -> found.group())
                .findFirst();
    }
}
