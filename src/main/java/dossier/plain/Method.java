package dossier.plain;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;

/** How each method that is made starts and ends. */
final class Method {
    private Method() {}

    static MethodVisitor begun(ClassVisitor to, int access, String name, String type) {
        MethodVisitor method = to.visitMethod(access, name, type, null, null);
        method.visitCode();
        return method;
    }

    static void ended(MethodVisitor method, int opcode) {
        method.visitInsn(opcode);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
