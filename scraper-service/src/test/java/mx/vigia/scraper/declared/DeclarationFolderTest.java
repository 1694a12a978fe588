package mx.vigia.scraper.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.CatalogConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclarationFolderTest {
    @TempDir
    Path folder;

    @Test
    void brokenFileDoesNotHideOtherSources() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), DeclarationFixture.SITE + "kind: rss\n");
        Files.writeString(folder.resolve("b.yaml"), "id: mx.rota.consultas\nname: [sin fin\n");
        Files.writeString(folder.resolve("c.txt"), "no es una declaración");

        var own = read(Optional.of(folder)).stream()
                .filter(shelved -> !shelved.yaml().contains("state: draft"))
                .toList();

        assertThat(own).extracting(StoredDeclaration::id).containsExactly("mx.prueba.consultas", "b");
        assertThat(own)
                .extracting(StoredDeclaration::place)
                .containsExactly(StoredDeclaration.Place.IN_FOLDER, StoredDeclaration.Place.BROKEN);
        assertThat(own.getFirst().site()).isPresent();
        assertThat(own.getLast().complaints()).hasSize(1);
    }

    @Test
    void fileInTheFolderOverridesTheBuiltInDraft() throws IOException {
        var yaml = DeclarationFixture.SITE.replace("mx.prueba.consultas", "mx.crt.consultas") + "kind: rss\n";
        Files.writeString(folder.resolve("crt.yaml"), yaml);

        assertThat(read(Optional.of(folder)))
                .filteredOn(shelved -> shelved.id().equals("mx.crt.consultas"))
                .extracting(StoredDeclaration::place)
                .containsExactly(StoredDeclaration.Place.IN_FOLDER);
    }

    @Test
    void builtInDraftsAreOffAndStateWhatTheyLack() {
        var drafts = read(Optional.empty());

        assertThat(drafts)
                .extracting(StoredDeclaration::id)
                .containsExactlyInAnyOrder(
                        "mx.crt.consultas",
                        "mx.atdt.consultas",
                        "mx.cnbv.consultas",
                        "mx.banxico.consultas",
                        "mx.profeco.consultas",
                        "mx.sipinna.avisos",
                        "mx.scjn.acciones",
                        "mx.que.congreso");
        assertThat(drafts)
                .filteredOn(draft -> draft.id().endsWith(".consultas"))
                .allSatisfy(draft -> {
                    assertThat(draft.place()).isEqualTo(StoredDeclaration.Place.DRAFT);
                    assertThat(draft.site()).isEmpty();
                    assertThat(draft.complaints())
                            .extracting(DeclarationError::field)
                            .containsExactlyInAnyOrder(
                                    "starts",
                                    "items",
                                    "mark",
                                    "fields/key",
                                    "fields/title",
                                    "fields/opens",
                                    "fields/closes");
                });
    }

    @Test
    void readyDraftsAreOffAndLackNothing() {
        assertThat(read(Optional.empty()))
                .filteredOn(draft -> !draft.id().endsWith(".consultas"))
                .hasSize(3)
                .allSatisfy(draft -> {
                    assertThat(draft.place()).isEqualTo(StoredDeclaration.Place.DRAFT);
                    assertThat(draft.site()).isEmpty();
                    assertThat(draft.complaints()).isEmpty();
                });
    }

    @Test
    void everyTemplateIsAValidDeclaration() {
        assertThat(DeclarationTemplates.formats())
                .allSatisfy(format -> assertThat(Declarations.read(
                                new DeclarationTemplates().of(format).orElseThrow()))
                        .isInstanceOf(Declaration.class));
    }

    private static List<StoredDeclaration> read(Optional<Path> folder) {
        return new DeclarationFolder(new Chosen(folder)).all();
    }

    private record Chosen(Optional<Path> declared) implements CatalogConfig {
        @Override
        public List<String> sites() {
            return List.of();
        }
    }
}
