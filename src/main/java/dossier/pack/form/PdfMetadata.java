package dossier.pack.form;

import dossier.pack.outline.Outline;
import dossier.render.Escapes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of itself: nothing of the clock, all of it from the pack. */
final class PdfMetadata {
    static final String PRODUCER = "Dossier";

    /** Namespaces and properties by ISO 19005-3 and ISO 14289-1. */
    private static final String XMP = """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>{producer}</pdf:Producer>
        {dates}<pdfaid:part>3</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about=""
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private final Outline outline;

    PdfMetadata(Outline outline) {
        this.outline = outline;
    }

    /**
     * Writes it into the document.
     *
     * @param id of the document
     */
    void into(PDDocument document, UUID id) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(outline.cover().title());
        information.setProducer(PRODUCER);
        LocalDate day = outline.asOf();
        if (day != null) {
            GregorianCalendar calendar = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
            information.setCreationDate(calendar);
            information.setModificationDate(calendar);
        }
        document.setDocumentInformation(information);
        byte[] xmp = XMP.replace("{title}", Escapes.html(outline.cover().title()))
                .replace("{language}", Escapes.html(outline.language()))
                .replace("{producer}", PRODUCER)
                .replace("{dates}", day == null ? "" : dates(day + "T00:00:00Z"))
                .getBytes(StandardCharsets.UTF_8);
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, metadata);
        document.setDocumentId(id.getMostSignificantBits());
    }

    private static String dates(String at) {
        return "<xmp:CreateDate>" + at + "</xmp:CreateDate>\n<xmp:ModifyDate>" + at + "</xmp:ModifyDate>\n";
    }
}
