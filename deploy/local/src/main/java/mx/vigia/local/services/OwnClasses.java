package mx.vigia.local.services;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes of this very process, which the command {@code deploy/local/up} has Java list or take of an archive. */
final class OwnClasses {

    private static final String LISTING = "-XX:DumpLoadedClassList=";

    private OwnClasses() {}

    /** Archives them if this process has listed them. */
    static void archive() {
        var options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        options.stream().filter(option -> option.startsWith(LISTING)).findAny().ifPresent(listing -> {
            var classPath = System.getProperty("java.class.path");
            var jar = Path.of(classPath.split(":")[0]);
            var java = new ArrayList<String>();
            java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            java.addAll(options);
            java.remove(listing);
            ClassArchive.of(jar, Path.of(listing.substring(LISTING.length()))).make(java, List.of("-cp", classPath));
        });
    }
}
