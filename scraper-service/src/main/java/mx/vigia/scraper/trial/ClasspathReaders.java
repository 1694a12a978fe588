package mx.vigia.scraper.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reads;

/** Finds the readers among the classes of this program, without starting the service. */
final class ClasspathReaders {
    private static final String FOLDER = "mx/vigia/scraper/sites";
    private static final String EXTENSION = ".class";

    private ClasspathReaders() {}

    static List<PageReader> all() {
        try {
            var here = Path.of(Reads.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(here)) {
                return findClasses(here);
            }
            try (var jar = FileSystems.newFileSystem(here)) {
                return findClasses(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<PageReader> findClasses(Path top) throws IOException {
        try (var files = Files.walk(top.resolve(FOLDER))) {
            return files.map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(EXTENSION))
                    .sorted()
                    .map(name -> name.substring(0, name.length() - EXTENSION.length())
                            .replace('/', '.'))
                    .map(ClasspathReaders::type)
                    .filter(type -> type.isAnnotationPresent(Reads.class))
                    .map(ClasspathReaders::newReader)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PageReader newReader(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PageReader) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("reader cannot be created outside the service: " + type, e);
        }
    }
}
