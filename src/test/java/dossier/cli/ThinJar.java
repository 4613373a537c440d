package dossier.cli;

import dossier.ChildMachine;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A jar that starts like the packaged one, with the classes under test, to which it only leads. */
final class ThinJar {
    private ThinJar() {}

    static Path write(Path file) throws IOException {
        String path = Stream.of(ChildMachine.classPath().split(":", -1))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::toUri)
                .map(URI::toString)
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Start.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, path);
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
        return file;
    }
}
