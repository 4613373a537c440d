package dossier.plain;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One of the three methods of a record that tell its components. */
final class RecordMethod {
    private static final String BUILDER = "java/lang/StringBuilder";

    private final String owner;
    private final String called;
    private final String shape;
    private final String[] names;
    private final List<Handle> components = new ArrayList<>();

    RecordMethod(String owner, String called, String shape, Object... arguments) {
        this.owner = owner;
        this.called = called;
        this.shape = shape;
        names = ((String) arguments[1]).split(";");
        for (int i = 2; i < arguments.length; i++) {
            components.add((Handle) arguments[i]);
        }
    }

    void call(MethodVisitor to) {
        to.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "plain$" + called, shape, false);
    }

    void write(ClassVisitor to) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor method = Method.begun(to, access, "plain$" + called, shape);
        switch (called) {
            case "hashCode" -> hashCode(method);
            case "equals" -> areEqual(method);
            default -> toString(method);
        }
        method.visitMaxs(4, 2); // a long, or two references, upon what is there
        method.visitEnd();
    }

    private void get(MethodVisitor to, int from, Handle component) {
        to.visitVarInsn(Opcodes.ALOAD, from);
        if (from > 0) {
            to.visitTypeInsn(Opcodes.CHECKCAST, owner);
        }
        to.visitFieldInsn(Opcodes.GETFIELD, owner, component.getName(), component.getDesc());
    }

    private void hashCode(MethodVisitor to) {
        to.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            to.visitIntInsn(Opcodes.BIPUSH, 31);
            to.visitInsn(Opcodes.IMUL);
            get(to, 0, component);
            Type type = Type.getType(component.getDesc());
            String of = Conversion.isPrimitive(type) ? Conversion.boxed(type) : "java/util/Objects";
            String taken = Conversion.isPrimitive(type) ? component.getDesc() : "Ljava/lang/Object;";
            to.visitMethodInsn(Opcodes.INVOKESTATIC, of, "hashCode", "(" + taken + ")I", false);
            to.visitInsn(Opcodes.IADD);
        }
        to.visitInsn(Opcodes.IRETURN);
    }

    private void areEqual(MethodVisitor to) {
        Label yes = new Label();
        Label no = new Label();
        to.visitVarInsn(Opcodes.ALOAD, 0);
        to.visitVarInsn(Opcodes.ALOAD, 1);
        to.visitJumpInsn(Opcodes.IF_ACMPEQ, yes);
        to.visitVarInsn(Opcodes.ALOAD, 1);
        to.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        to.visitJumpInsn(Opcodes.IFEQ, no);
        for (Handle component : components) {
            get(to, 0, component);
            get(to, 1, component);
            Type type = Type.getType(component.getDesc());
            if (Conversion.isPrimitive(type)) {
                String both = "(" + component.getDesc() + component.getDesc() + ")I";
                to.visitMethodInsn(Opcodes.INVOKESTATIC, Conversion.boxed(type), "compare", both, false);
                to.visitJumpInsn(Opcodes.IFNE, no);
            } else {
                String both = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                to.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", both, false);
                to.visitJumpInsn(Opcodes.IFEQ, no);
            }
        }
        to.visitLabel(yes);
        to.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        to.visitInsn(Opcodes.ICONST_1);
        to.visitInsn(Opcodes.IRETURN);
        to.visitLabel(no);
        to.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        to.visitInsn(Opcodes.ICONST_0);
        to.visitInsn(Opcodes.IRETURN);
    }

    private void toString(MethodVisitor to) {
        to.visitTypeInsn(Opcodes.NEW, BUILDER);
        to.visitInsn(Opcodes.DUP);
        to.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        to.visitLdcInsn(Type.getObjectType(owner));
        to.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
        append(to, "Ljava/lang/String;");
        for (int i = 0; i < components.size(); i++) {
            to.visitLdcInsn((i == 0 ? "[" : ", ") + names[i] + "=");
            append(to, "Ljava/lang/String;");
            get(to, 0, components.get(i));
            append(to, appended(Type.getType(components.get(i).getDesc())));
        }
        to.visitLdcInsn(components.isEmpty() ? "[]" : "]");
        append(to, "Ljava/lang/String;");
        to.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        to.visitInsn(Opcodes.ARETURN);
    }

    private static void append(MethodVisitor to, String type) {
        to.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + type + ")L" + BUILDER + ";", false);
    }

    private static String appended(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.ARRAY, Type.OBJECT -> "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
    }
}
