package org.scholion.web.audit;

/** A check of the source audit, and the keys under which {@link CheckMessages} speak of it. */
public record CheckName(String code) {

    /** {@code accessed-before-published} has the key {@code accessedBeforePublished}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : code.split("-")) {
            boolean first = key.length() == 0;
            key.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    /** The key of what the check compares. */
    public String meaningKey() {
        return key() + "Means";
    }

    /** Its fragment on the page. */
    public String anchor() {
        return "check-" + code;
    }
}
