package viet

import "testing"

func TestFromTelex(t *testing.T) {
	for keys, want := range map[string]string{
		"chieens": "chiến", "dijch": "dịch", "ngaan": "ngân", "sachs": "sách", "sasch": "sách", "dduowngf": "đường", "dduowfng": "đường",
		"ddangr": "đảng", "uyr": "uỷ", "khoer": "khoẻ", "hoaf": "hoà", "quys": "quý", "thuws": "thứ", "nguwowif": "người",
		"ngheof": "nghèo", "hooj": "hộ", "tyr": "tỷ", "trieeuj": "triệu", "vawn": "văn", "mua": "", "muaw": "mưa", "giair": "giải",
		"thaams": "thấm", "nam": "", "thang": "", "fax": "", "bcs": "", "xax": "xã", "huyeenj": "huyện", "toanf": "toàn",
		"nghieepj": "nghiệp", "kees": "kế", "hoachj": "hoạch", "truowngr": "trưởng", "quaanj": "quận", "phuwowngf": "phường", "toongr": "tổng",
	} {
		got, ok := FromTelex(keys)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("%s: %q, want %q", keys, got, want)
		}
	}
	if _, ok := FromTelex("tieepf"); ok {
		t.Error("a syllable that ends in p has no falling tone")
	}
}

func TestFromVNI(t *testing.T) {
	for keys, want := range map[string]string{
		"chie6n1": "chiến", "di5ch": "dịch", "nga6n": "ngân", "sa1ch": "sách", "d9u7o7ng2": "đường", "d9uo7ng2": "đường", "nguo7i2": "người",
		"va8n": "văn", "2024": "", "quy1": "quý", "thang3": "thảng", "t1": "", "ho65": "hộ",
	} {
		got, ok := FromVNI(keys)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("%s: %q, want %q", keys, got, want)
		}
	}
}

// Any keys give a syllable that Vietnamese can spell, or none.
func FuzzKeystrokes(f *testing.F) {
	f.Add("dduowngf")
	f.Add("chie6n1")
	f.Fuzz(func(t *testing.T, keys string) {
		for _, from := range []func(string) (string, bool){FromTelex, FromVNI} {
			if got, ok := from(keys); ok && !ValidSyllable(got) {
				t.Errorf("%q gives %q", keys, got)
			}
		}
	})
}
