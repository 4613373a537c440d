package dossier.plain;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What lies between the type that there is and the one that is wanted. */
final class Conversion {
    private static final List<Type> PRIMITIVES = List.of(
            Type.BOOLEAN_TYPE,
            Type.CHAR_TYPE,
            Type.BYTE_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.LONG_TYPE,
            Type.FLOAT_TYPE,
            Type.DOUBLE_TYPE);

    private static final List<String> BOXES =
            List.of("Boolean", "Character", "Byte", "Short", "Integer", "Long", "Float", "Double");

    private Conversion() {}

    static boolean isPrimitive(Type type) {
        return PRIMITIVES.contains(type);
    }

    static String boxed(Type primitive) {
        return "java/lang/" + BOXES.get(PRIMITIVES.indexOf(primitive));
    }

    private static Type unboxed(Type box, Type otherwise) {
        String name = box.getInternalName();
        int at = name.startsWith("java/lang/") ? BOXES.indexOf(name.substring("java/lang/".length())) : -1;
        return at < 0 ? otherwise : PRIMITIVES.get(at);
    }

    /** @param meant what the value is where it has no precise type: the box of a primitive, say */
    static void write(MethodVisitor to, Type from, Type meant, Type wanted) {
        if (isPrimitive(from) && isPrimitive(wanted)) {
            widen(to, from, wanted);
        } else if (isPrimitive(from)) {
            Type primitive = unboxed(wanted, unboxed(meant, from));
            widen(to, from, primitive);
            String shape = "(" + primitive.getDescriptor() + ")L" + boxed(primitive) + ";";
            to.visitMethodInsn(Opcodes.INVOKESTATIC, boxed(primitive), "valueOf", shape, false);
        } else if (isPrimitive(wanted)) {
            Type primitive = unboxed(from, unboxed(meant, wanted));
            to.visitTypeInsn(Opcodes.CHECKCAST, boxed(primitive));
            String shape = "()" + primitive.getDescriptor();
            to.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, boxed(primitive), primitive.getClassName() + "Value", shape, false);
            widen(to, primitive, wanted);
        } else if (!from.equals(wanted) && !wanted.getInternalName().equals("java/lang/Object")) {
            to.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
        }
    }

    private static void widen(MethodVisitor to, Type from, Type wanted) {
        boolean isSmall = from.getSort() <= Type.INT;
        if (from.equals(wanted) || (isSmall && wanted.getSort() <= Type.INT)) {
            return;
        }
        to.visitInsn(
                switch (wanted.getSort()) {
                    case Type.LONG -> Opcodes.I2L;
                    case Type.FLOAT -> isSmall ? Opcodes.I2F : Opcodes.L2F;
                    default -> isSmall ? Opcodes.I2D : from.equals(Type.LONG_TYPE) ? Opcodes.L2D : Opcodes.F2D;
                });
    }
}
