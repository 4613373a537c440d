package dossier.cli;

/** How this program is called, for messages that tell what to type next. */
final class Calling {
    private Calling() {}

    /** The command line with these arguments: by the jar that this is, for nothing called "dossier" need be on the path. */
    static String line(String arguments) {
        String jar = System.getProperty("java.class.path", "");
        boolean alone = jar.endsWith(".jar") && !jar.contains(System.getProperty("path.separator", ":"));
        String called = jar.indexOf(' ') < 0 ? jar : "\"" + jar + "\"";
        return "java -jar " + (alone ? called : "dossier.jar") + " " + arguments;
    }
}
