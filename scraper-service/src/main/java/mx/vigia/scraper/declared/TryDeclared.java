package mx.vigia.scraper.declared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.trial.SelectedSite;
import mx.vigia.scraper.trial.TryCommand;

/**
 * The program of {@code deploy/local/try} for a YAML file: tries the declared source on one page, outside the service
 * and without publishing.
 */
public final class TryDeclared {
    private static final Messages MESSAGES = Messages.of(Language.EN, "messages/declared");
    private static final long MAX_BYTES = 1_000_000;

    private TryDeclared() {}

    public static void main(String[] arguments) {
        System.exit(TryCommand.run(List.of(arguments), TryDeclared::chosen));
    }

    /**
     * Returns the declared site and its reader.
     *
     * @throws IllegalArgumentException if the file is not a valid declaration; the message has a line for each error
     */
    public static SelectedSite chosen(String file) {
        return switch (Declarations.read(yaml(Path.of(file)))) {
            case Declaration whole ->
                new SelectedSite(whole.site(), ReaderRegistry.with(List.of(), List.of(() -> List.of(whole.reader()))));
            case RejectedDeclaration rejectedDeclaration ->
                throw new IllegalArgumentException(rejectedDeclaration.complaints().stream()
                        .map(complaint -> file + errorText(complaint))
                        .collect(Collectors.joining("\n")));
        };
    }

    private static String errorText(DeclarationError complaint) {
        return ":%d:%d: %s: expected %s but found '%s'"
                .formatted(
                        complaint.line(),
                        complaint.column(),
                        complaint.field().isEmpty() ? "the whole" : complaint.field(),
                        complaint.expectedIn(MESSAGES),
                        complaint.found());
    }

    private static String yaml(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IllegalArgumentException("expected a declaration of at most %d bytes but %s has %d"
                        .formatted(MAX_BYTES, file, Files.size(file)));
            }
            return Files.readString(file);
        } catch (MalformedInputException notUtf8) {
            throw new IllegalArgumentException("expected UTF-8 but found other bytes in " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
