package nl.vaardig.learning.scorm.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/** An element of a manifest. Makers write namespaces and capitals as they like, so these don't count. */
record Element(org.w3c.dom.Element xml) {

    private static final int LONGEST = 1000;

    Stream<Element> children(String name) {
        return IntStream.range(0, xml.getChildNodes().getLength())
                .mapToObj(xml.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && isNamed(node, name))
                .map(node -> new Element((org.w3c.dom.Element) node));
    }

    Optional<Element> child(String name) {
        return children(name).findFirst();
    }

    /** The first of those reached by these names, one in the other. */
    Optional<Element> at(String... names) {
        Optional<Element> here = Optional.of(this);
        for (String name : names) here = here.flatMap(element -> element.child(name));
        return here;
    }

    private static boolean isNamed(Node node, String name) {
        String local = node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
        return local.equalsIgnoreCase(name);
    }

    /** Empty when it isn't there. */
    String attribute(String name) {
        return IntStream.range(0, xml.getAttributes().getLength())
                .mapToObj(i -> (Attr) xml.getAttributes().item(i))
                .filter(attribute -> isNamed(attribute, name))
                .map(Attr::getValue)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    boolean says(String name, String value) {
        return attribute(name).toLowerCase(Locale.ROOT).equals(value);
    }

    List<Element> all(String... names) {
        return Stream.of(names).flatMap(this::children).toList();
    }

    /** On one line, cut where it is too long to be what it should be. */
    String text() {
        String text = xml.getTextContent().strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
