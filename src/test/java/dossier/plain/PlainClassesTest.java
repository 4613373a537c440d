package dossier.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** With a class that holds all kinds of lambdas, method references and records. */
@DisplayName("Compiled classes made plain")
class PlainClassesTest {
    @TempDir
    private Path folder;

    private List<?> before = List.of();

    @BeforeEach
    void compile() throws Exception {
        String[] arguments = {
            "-nowarn",
            "--release",
            "17",
            "-XDstringConcat=inline",
            "-d",
            folder.toString(),
            "src/test/resources/plain/Everything.java"
        };
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
        before = said();
        PlainClasses.main(new String[] {folder.toString()});
    }

    @Test
    @DisplayName("do what they did")
    void same() throws Exception {
        assertThat(before).hasSizeGreaterThan(15);
        assertThat(said()).isEqualTo(before);
    }

    @Test
    @DisplayName("leave Java nothing to link but a lambda that can be written to a stream")
    void nothing_left() throws IOException {
        assertThat(linked()).containsExactly("run altMetafactory", "run altMetafactory");
    }

    @Test
    @DisplayName("stay as they are when they are made plain once more")
    void once_more() throws IOException {
        Map<String, String> once = content();
        PlainClasses.main(new String[] {folder.toString()});
        assertThat(content()).isEqualTo(once);
    }

    private List<?> said() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Object everything =
                    loader.loadClass("Everything").getDeclaredConstructor().newInstance();
            return (List<?>) ((Supplier<?>) everything).get();
        }
    }

    /** The methods of what is linked when it is first met, with what links them. */
    private List<String> linked() throws IOException {
        List<String> linked = new ArrayList<>();
        for (Path file : files()) {
            new ClassReader(Files.readAllBytes(file))
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String type, String signature, String[] thrown) {
                                    return new MethodVisitor(Opcodes.ASM9) {
                                        @Override
                                        public void visitInvokeDynamicInsn(
                                                String called, String shape, Handle bootstrap, Object... arguments) {
                                            linked.add(called + " " + bootstrap.getName());
                                        }
                                    };
                                }
                            },
                            0);
        }
        return linked.stream().sorted().toList();
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Path file : files()) {
            content.put(file.getFileName().toString(), Arrays.toString(Files.readAllBytes(file)));
        }
        return content;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
