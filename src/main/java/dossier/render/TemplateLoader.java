package dossier.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives Pebble its templates; names are always whole paths under {@code templates/}. */
final class TemplateLoader implements Loader<String> {
    private final TemplateFiles files;

    TemplateLoader(TemplateFiles files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        if (!files.has(name)) {
            throw new LoaderException(null, "there is no template " + name);
        }
        return new StringReader(files.read(name));
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}

    @Override
    public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
        return null;
    }

    @Override
    public String createCacheKey(String templateName) {
        return templateName;
    }

    @Override
    public boolean resourceExists(String templateName) {
        return files.has(templateName);
    }
}
