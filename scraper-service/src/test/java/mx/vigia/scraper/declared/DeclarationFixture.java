package mx.vigia.scraper.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.sites.PublishedSighting;

/** A declaration under test, read as a round would. */
record DeclarationFixture(Declaration declaration) {
    /** What every declaration of these tests begins with. */
    static final String SITE = """
        id: mx.prueba.consultas
        name: Consultas de prueba
        home: https://consultas.example.mx/
        hosts: [consultas.example.mx]
        starts: [https://consultas.example.mx/lista]
        pause: PT3S
        every: PT6H
        quietAfter: P60D
        """;

    static DeclarationFixture of(String more) {
        return whole(SITE + more);
    }

    static DeclarationFixture whole(String yaml) {
        var written = Declarations.read(yaml);
        assertThat(written).isInstanceOf(Declaration.class);
        return new DeclarationFixture((Declaration) written);
    }

    Reading read(String text) {
        return read(text, "https://consultas.example.mx/lista");
    }

    Reading read(String text, String at) {
        var address = URI.create(at);
        var readers = ReaderRegistry.with(List.of(), List.of(() -> List.of(declaration.reader())));
        var page = FetchedPage.of(address, text.getBytes(StandardCharsets.UTF_8), text, LocalDate.of(2026, 11, 24));
        var reading = readers.read(declaration.site().id(), page).reading();
        PublishedSighting.assertValid(declaration.site().id(), address, reading.sightings());
        return reading;
    }
}
