package dossier.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Leaves nothing in compiled classes for Java to make up when it gets there first: a lambda becomes a class, and a record's
 * {@code equals}, {@code hashCode} and {@code toString} the plain code that {@code java.lang.runtime.ObjectMethods} would
 * put together. Nothing else changes. A build of five articles meets a thousand lambdas and a hundred records: linking them
 * was a sixth of its time. It runs before the tests, so that these are about the classes that ship.
 */
public final class PlainClasses {
    private final Map<String, byte[]> made = new TreeMap<>();
    private final Map<String, List<String>> nests = new TreeMap<>();

    private PlainClasses() {}

    /**
     * Makes the classes of a folder plain, where they lie; once more changes nothing.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        PlainClasses plain = new PlainClasses();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                plain.rewrite(Files.readAllBytes(file));
            }
        }
        plain.nests.forEach(
                (host, members) -> plain.made.computeIfPresent(host, (name, code) -> joined(code, members)));
        for (Map.Entry<String, byte[]> one : plain.made.entrySet()) {
            Files.write(folder.resolve(one.getKey() + ".class"), one.getValue());
        }
    }

    private void rewrite(byte[] code) {
        ClassWriter writer = new ClassWriter(0);
        Rewriting rewriting = new Rewriting(writer);
        new ClassReader(code).accept(rewriting, 0);
        made.put(rewriting.owner, rewriting.changed ? writer.toByteArray() : code);
    }

    /** A class with more nest mates, which may call what is private in it. */
    private static byte[] joined(byte[] code, List<String> members) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(code).accept(writer, 0);
        members.forEach(writer::visitNestMember);
        return writer.toByteArray();
    }

    private final class Rewriting extends ClassVisitor {
        private final List<Runnable> late = new ArrayList<>();
        private String owner = "";
        private String host = "";
        private int lambdas;
        private boolean changed;

        Rewriting(ClassVisitor to) {
            super(Opcodes.ASM9, to);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String base, String[] interfaces) {
            owner = name;
            host = name;
            super.visit(version, access, name, signature, base, interfaces);
        }

        @Override
        public void visitNestHost(String name) {
            host = name;
            super.visitNestHost(name);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... arguments) {
                    if (Lambda.is(bootstrap)) {
                        changed = true;
                        lambda(called, shape, arguments).make(mv);
                    } else if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                        changed = true;
                        RecordMethod method = new RecordMethod(owner, called, shape, arguments);
                        method.call(mv);
                        late.add(() -> method.write(cv));
                    } else {
                        super.visitInvokeDynamicInsn(called, shape, bootstrap, arguments);
                    }
                }
            };
        }

        private Lambda lambda(String called, String shape, Object... arguments) {
            lambdas++;
            Lambda lambda = new Lambda(owner + "$$" + lambdas, called, shape, arguments);
            made.put(lambda.name, lambda.code(host));
            nests.computeIfAbsent(host, key -> new ArrayList<>()).add(lambda.name);
            return lambda;
        }

        @Override
        public void visitEnd() {
            late.forEach(Runnable::run);
            super.visitEnd();
        }
    }
}
