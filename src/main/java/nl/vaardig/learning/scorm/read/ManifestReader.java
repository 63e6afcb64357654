package nl.vaardig.learning.scorm.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an imsmanifest.xml. Nothing outside it is ever fetched, and a document type is refused: it can only do harm. */
final class ManifestReader {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_ITEMS = 500;
    private static final int DEEPEST = 20;
    private static final int PERCENT = 100;
    private static final int MOST_OBJECTIVES = 100;

    private final Element manifest;
    private final Map<String, Element> resources;
    private final String base;
    private final List<Item> items = new ArrayList<>();

    private ManifestReader(Element manifest) {
        this.manifest = manifest;
        Optional<Element> all = manifest.child("resources");
        base = manifest.attribute("base")
                + all.map(one -> one.attribute("base")).orElse("");
        resources = all.stream()
                .flatMap(one -> one.children("resource"))
                .collect(Collectors.toMap(one -> one.attribute("identifier"), one -> one, (one, other) -> one));
    }

    /** @throws PackageRefused saying what is wrong in it, and in which line where that is known */
    static Manifest read(InputStream xml) throws IOException {
        return new ManifestReader(parsed(xml)).manifest();
    }

    private static Element parsed(InputStream xml) throws IOException {
        try {
            DocumentBuilder builder = hardened().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Element(builder.parse(new InputSource(xml)).getDocumentElement());
        } catch (SAXParseException e) {
            boolean isType = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new PackageRefused(isType ? "scorm.refused.doctype" : "scorm.refused.xml", e.getLineNumber());
        } catch (SAXException | ParserConfigurationException e) {
            throw new PackageRefused("scorm.refused.xml", 1);
        }
    }

    private static DocumentBuilderFactory hardened() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private Manifest manifest() {
        String schema = schema();
        Edition edition = Edition.named(schema).orElseThrow(() -> new PackageRefused("scorm.refused.edition", schema));
        Element organisation = organisation();
        organisation.children("item").forEach(item -> add(item, 0));
        if (items.stream().noneMatch(Item::opens)) throw new PackageRefused("scorm.refused.nothingToOpen");
        String title = title(organisation, items.get(0).title());
        return new Manifest(edition, schema, title, items, files());
    }

    /** Some makers forget to say it; the names of the schemas they use tell as well. */
    private String schema() {
        String said =
                manifest.at("metadata", "schemaversion").map(Element::text).orElse("");
        if (!said.isEmpty()) return said;
        Stream<String> spaces = Stream.of("xmlns:adlcp", "xmlns").map(manifest.xml()::getAttribute);
        String known = spaces.collect(Collectors.joining(" "));
        if (known.contains("rootv1p2") || known.contains("imscp_rootv1p1p2")) return "1.2";
        return known.contains("adlcp_v1p3") ? "CAM 1.3" : said;
    }

    private Element organisation() {
        Element all =
                manifest.child("organizations").orElseThrow(() -> new PackageRefused("scorm.refused.noOrganisation"));
        String usual = all.attribute("default");
        List<Element> found = all.all("organization");
        if (found.isEmpty()) throw new PackageRefused("scorm.refused.noOrganisation");
        return found.stream()
                .filter(one -> one.attribute("identifier").equals(usual))
                .findFirst()
                .orElse(found.get(0));
    }

    private void add(Element item, int depth) {
        if (depth > DEEPEST || items.size() >= MOST_ITEMS)
            throw new PackageRefused("scorm.refused.tooManyItems", MOST_ITEMS);
        String identifier = item.attribute("identifier");
        boolean isTwice = items.stream().anyMatch(one -> one.identifier().equals(identifier));
        if (identifier.isEmpty() || identifier.length() > LONGEST_TITLE || isTwice)
            throw new PackageRefused("scorm.refused.itemIdentifier", title(item, identifier));
        String reference = item.attribute("identifierref");
        Element resource = resources.get(reference);
        if (!reference.isEmpty() && resource == null)
            throw new PackageRefused("scorm.refused.noResource", title(item, identifier), reference);
        boolean talks = resource != null && resource.says("scormtype", "sco");
        String launch = resource == null ? null : launch(item, resource);
        String title = title(item, identifier);
        items.add(
                new Item(identifier, depth, title, launch, talks, passMark(item), launchData(item), objectives(item)));
        item.children("item").forEach(child -> add(child, depth + 1));
    }

    private static String title(Element of, String otherwise) {
        String title = of.child("title")
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .orElse(otherwise);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** The parameters of an item stand behind the address of its resource, which may have some itself. */
    private String launch(Element item, Element resource) {
        String href = resource.attribute("href");
        if (href.isEmpty()) throw new PackageRefused("scorm.refused.noHref", resource.attribute("identifier"));
        boolean isElsewhere = href.matches("(?i)[a-z][a-z0-9+.-]+:.*|//.*");
        if (isElsewhere) throw new PackageRefused("scorm.refused.elsewhere", href);
        String parameters = item.attribute("parameters").replaceFirst("^[?&]+", "");
        String address = base + resource.attribute("base") + href;
        if (parameters.isEmpty()) return address;
        if (parameters.startsWith("#")) return address.contains("#") ? address : address + parameters;
        String fragment = address.contains("#") ? address.substring(address.indexOf('#')) : "";
        String plain = address.substring(0, address.length() - fragment.length());
        return plain + (plain.contains("?") ? "&" : "?") + parameters + fragment;
    }

    /** From 0 to 100 in the older edition, from 0 to 1 in the newer; what is none is as if it weren't there. */
    private static Double passMark(Element item) {
        Optional<Double> older = item.child("masteryscore").map(Element::text).flatMap(text -> number(text, PERCENT));
        if (older.isPresent()) return older.get() / PERCENT;
        Optional<Element> objective = item.at("sequencing", "objectives", "primaryObjective");
        return objective
                .filter(one -> one.says("satisfiedByMeasure", "true"))
                .map(one -> one.child("minNormalizedMeasure").map(Element::text).orElse("1.0"))
                .flatMap(text -> number(text, 1))
                .orElse(null);
    }

    private static Optional<Double> number(String text, int most) {
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String launchData(Element item) {
        return item.child("datafromlms").map(Element::text).orElse("");
    }

    /** Names of goals; a package finds its own by them and adds none of that name. */
    private static List<String> objectives(Element item) {
        return item.at("sequencing", "objectives").stream()
                .flatMap(goals -> goals.all("primaryObjective", "objective").stream())
                .map(goal -> goal.attribute("objectiveid"))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_TITLE)
                .distinct()
                .limit(MOST_OBJECTIVES)
                .toList();
    }

    private List<String> files() {
        return resources.values().stream()
                .flatMap(resource -> resource.children("file")
                        .map(file -> base + resource.attribute("base") + file.attribute("href")))
                .filter(href -> !href.matches("(?i)[a-z][a-z0-9+.-]+:.*|//.*"))
                .distinct()
                .toList();
    }
}
