package mx.vigia.scraper.sites.mx_leyes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.StatedFields;

/** Writes the text that is read of a law's PDF file, outside the service. */
final class TextOfLawFile {
    private static final URI ADDRESS = URI.create("https://www.diputados.gob.mx/LeyesBiblio/pdf/law.pdf");

    private TextOfLawFile() {}

    public static void main(String[] files) throws IOException {
        var page = FetchedPage.of(ADDRESS, Files.readAllBytes(Path.of(files[0])), "", LocalDate.EPOCH);
        var stated = new LawText().read(page).sightings().getFirst().said().fields();
        Files.writeString(Path.of(files[1]), ((StatedFields.Text) stated.get("text")).content());
    }
}
