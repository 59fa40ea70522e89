//! How a page, which is data, becomes elements: the one place that makes them.

use pathways_view::node::{ATTRIBUTES, Element, Node};
use wasm_bindgen::JsValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listeners, VList, VNode, VTag, VText};
use yew::{AttrValue, Html, NodeRef};

/// The page.
pub fn shown(nodes: &[Node]) -> Html {
    VNode::from(VList::with_children(nodes.iter().map(node).collect(), None))
}

fn node(node: &Node) -> VNode {
    match node {
        Node::Text(text) => VText::new(text.clone()).into(),
        Node::Element(element) => tag(element).into(),
    }
}

fn tag(element: &Element) -> VTag {
    let key = (!element.key.is_empty()).then(|| Key::from(element.key.as_str()));
    let name = element.tag();
    let (is_input, is_textarea) = (name == "input", name == "textarea");
    let (mut value, mut checked) = (None, None);
    // One list of names for all elements: what the differ compares is then always of one shape.
    let mut values: Box<[Option<AttributeOrProperty>]> = vec![None; ATTRIBUTES.len()].into();
    for (place, text) in &element.attributes {
        let place = usize::from(*place);
        let Some(slot) = values.get_mut(place) else { continue };
        match ATTRIBUTES[place] {
            "value" if is_input || is_textarea => value = Some(AttrValue::from(text.clone())),
            "checked" => checked = Some(!text.is_empty()),
            // What a person chose since outweighs an attribute.
            "selected" => *slot = Some(AttributeOrProperty::Property(JsValue::TRUE)),
            _ => *slot = Some(AttributeOrProperty::Attribute(AttrValue::from(text.clone()))),
        }
    }
    let attributes = Attributes::Dynamic { keys: ATTRIBUTES, values };
    let listeners = Listeners::default();
    if is_input {
        return VTag::__new_input(value, checked, NodeRef::default(), key, attributes, listeners);
    }
    if is_textarea {
        return VTag::__new_textarea(value, None, NodeRef::default(), key, attributes, listeners);
    }
    let children = VList::with_children(element.children.iter().map(node).collect(), None);
    VTag::__new_other(
        AttrValue::Static(name),
        NodeRef::default(),
        key,
        attributes,
        listeners,
        children.into(),
    )
}
