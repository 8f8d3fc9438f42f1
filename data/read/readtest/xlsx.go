package readtest

import "strings"

const (
	sheetNS  = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	bookType = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>`
	bookPart = `application/vnd.openxmlformats-officedocument.spreadsheetml.`
)

// XLSXParts is a workbook of parts by their file name ("workbook.xml",
// "sheet1.xml", "sharedStrings.xml", "styles.xml"): the inside of their root
// element. Sheets are related to the workbook with their file name without
// ".xml" as id; without a workbook.xml it shows sheet1 alone.
func XLSXParts(parts map[string]string) []byte {
	files := map[string]string{
		"_rels/.rels":     relsHead + `<Relationship Id="rId1" Type="` + relType + `officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": xmlHead + `<workbook ` + sheetNS + ` ` + relNS + `><sheets><sheet name="Sheet1" sheetId="1" r:id="sheet1"/></sheets></workbook>`,
	}
	types := xmlHead + bookType + override("workbook.xml", "sheet.main")
	rels := relsHead
	for _, name := range sorted(parts) {
		id := strings.TrimSuffix(name, ".xml")
		kind, root := id, id
		switch {
		case strings.HasPrefix(id, "sheet"):
			kind, root = "worksheet", "worksheet"
		case id == "sharedStrings":
			root = "sst"
		case id == "styles":
			root = "styleSheet"
		}
		files["xl/"+name] = xmlHead + `<` + root + ` ` + sheetNS + ` ` + relNS + `>` + parts[name] + `</` + root + `>`
		if id != "workbook" {
			types += override(name, kind)
			rels += `<Relationship Id="` + id + `" Type="` + relType + kind + `" Target="` + name + `"/>`
		}
	}
	files["[Content_Types].xml"] = types + `</Types>`
	files["xl/_rels/workbook.xml.rels"] = rels + `</Relationships>`
	return Zip(files)
}

func override(name, kind string) string {
	return `<Override PartName="/xl/` + name + `" ContentType="` + bookPart + kind + `+xml"/>`
}
