package dossier.plain;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class that does what a lambda or a method reference does. */
final class Lambda {
    private static final String ONLY = "only";

    /** The class. */
    final String name;

    private final String called;
    private final Type[] captured;
    private final Type itself;
    /** The interface's method, erased. */
    private final Type asked;
    /** The same with the types that it has here. */
    private final Type meant;

    private final Handle target;
    private final String service;

    Lambda(String name, String called, String shape, Object... arguments) {
        this.name = name;
        this.called = called;
        itself = Type.getObjectType(name);
        captured = Type.getArgumentTypes(shape);
        service = Type.getReturnType(shape).getInternalName();
        asked = (Type) arguments[0];
        target = (Handle) arguments[1];
        meant = (Type) arguments[2];
    }

    /** Not those that can be written to a stream: they are left as they are. */
    static boolean is(Handle bootstrap) {
        return bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && bootstrap.getName().equals("metafactory");
    }

    /** Puts one on the stack in place of what it captures. */
    void make(MethodVisitor to) {
        if (captured.length == 0) {
            to.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, itself.getDescriptor());
        } else {
            to.visitMethodInsn(Opcodes.INVOKESTATIC, name, "of", Type.getMethodDescriptor(itself, captured), false);
        }
    }

    byte[] code(String host) {
        ClassWriter to = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        to.visit(Opcodes.V17, access, name, null, "java/lang/Object", new String[] {service});
        to.visitNestHost(host);
        constructor(to);
        if (captured.length == 0) {
            to.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, itself.getDescriptor(), null, null);
            MethodVisitor once = Method.begun(to, Opcodes.ACC_STATIC, "<clinit>", "()V");
            construct(once);
            once.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, itself.getDescriptor());
            Method.ended(once, Opcodes.RETURN);
        } else {
            MethodVisitor of = Method.begun(to, Opcodes.ACC_STATIC, "of", Type.getMethodDescriptor(itself, captured));
            construct(of);
            Method.ended(of, Opcodes.ARETURN);
        }
        MethodVisitor method = Method.begun(to, Opcodes.ACC_PUBLIC, called, asked.getDescriptor());
        call(method);
        Method.ended(method, asked.getReturnType().getOpcode(Opcodes.IRETURN));
        to.visitEnd();
        return to.toByteArray();
    }

    private void constructor(ClassWriter to) {
        MethodVisitor made =
                Method.begun(to, Opcodes.ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
        made.visitVarInsn(Opcodes.ALOAD, 0);
        made.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int at = 1;
        for (int i = 0; i < captured.length; i++) {
            String type = captured[i].getDescriptor();
            to.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type, null, null);
            made.visitVarInsn(Opcodes.ALOAD, 0);
            made.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), at);
            made.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type);
            at += captured[i].getSize();
        }
        Method.ended(made, Opcodes.RETURN);
    }

    private static String field(int at) {
        return "captured" + at;
    }

    private void construct(MethodVisitor to) {
        to.visitTypeInsn(Opcodes.NEW, name);
        to.visitInsn(Opcodes.DUP);
        int at = 0;
        for (Type type : captured) {
            to.visitVarInsn(type.getOpcode(Opcodes.ILOAD), at);
            at += type.getSize();
        }
        String type = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
        to.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", type, false);
    }

    /** Calls the target with what was captured and then what is given, each as the type that it wants. */
    private void call(MethodVisitor to) {
        boolean isNew = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (isNew) {
            to.visitTypeInsn(Opcodes.NEW, target.getOwner());
            to.visitInsn(Opcodes.DUP);
        }
        List<Type> wanted = wanted();
        for (int i = 0; i < captured.length; i++) {
            to.visitVarInsn(Opcodes.ALOAD, 0);
            to.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
        }
        Type[] given = asked.getArgumentTypes();
        int at = 1;
        for (int i = 0; i < given.length; i++) {
            to.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), at);
            at += given[i].getSize();
            Conversion.write(to, given[i], meant.getArgumentTypes()[i], wanted.get(captured.length + i));
        }
        to.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type got = isNew ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        if (!asked.getReturnType().equals(Type.VOID_TYPE)) {
            Conversion.write(to, got, meant.getReturnType(), asked.getReturnType());
        } else if (!got.equals(Type.VOID_TYPE)) {
            to.visitInsn(got.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
    }

    /** The types that the target takes, its receiver's first. */
    private List<Type> wanted() {
        List<Type> wanted = new ArrayList<>();
        if (target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
            wanted.add(Type.getObjectType(target.getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        return wanted;
    }

    /** That of a private method of the nest is a virtual call. */
    private int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
