package dossier.pack.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF in the making that keeps no more of a page than a reader needs. The printer marks the background of every box, most
 * of them empty, each with an object of its own: of a thousand pages that was most of the memory and of the time. So the
 * page before is gone through whenever a new one begins. And the printer asks for the page of every link, which PDFBox
 * counts from the first.
 */
final class LeanDocument extends PDDocument {
    private final List<PDPage> begun = new ArrayList<>();

    @Override
    public void addPage(PDPage page) {
        finishPage();
        super.addPage(page);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, new Properties());
        page.setResources(resources);
        begun.add(page);
    }

    @Override
    public PDPage getPage(int index) {
        return begun.get(index);
    }

    /** Goes through the last page; nothing may be painted on it afterwards. */
    void finishPage() {
        if (begun.isEmpty()) {
            return;
        }
        PDPage page = begun.get(begun.size() - 1);
        COSDictionary resources = page.getResources().getCOSObject();
        if (!(resources.getDictionaryObject(COSName.PROPERTIES) instanceof Properties properties)) {
            return;
        }
        try (InputStream painted = page.getContents()) {
            ByteArrayOutputStream lean = new ByteArrayOutputStream();
            new MarkedContent(properties).copy(painted.readAllBytes(), lean);
            COSStream before = page.getCOSObject().getCOSStream(COSName.CONTENTS);
            page.setContents(new PDStream(this, new ByteArrayInputStream(lean.toByteArray()), COSName.FLATE_DECODE));
            if (before != null) {
                before.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        resources.removeItem(COSName.PROPERTIES);
    }

    /** What the marks of a page say; each is said once, so that looking for one that is the same would be in vain. */
    private static final class Properties extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }
}
